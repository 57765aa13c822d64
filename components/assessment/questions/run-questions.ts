import type { PlanStore } from '#storage/open-plan-store.ts';
import { formatScore } from '#domain/words/whole.ts';

import { pageTitle } from '../../site/client-name.ts';
import { readFragment, toFragment } from '../plan-fragment.ts';
import { findPart } from './find-part.ts';
import { OnDemand } from './on-demand.ts';
import { type RemainingWords, withRemainingWords } from './pack-questionnaire.ts';
import { type AnswerForm, connectCard } from './question-card.ts';
import { type QuestionCommand, questionKey } from './question-keys.ts';
import { keepQuestionPreferences, readQuestionPreferences } from './question-preferences.ts';
import type { QuestionRun } from './question-run.ts';
import { END, OVERVIEW, type QuestionView } from './question-view.ts';
import { connectRunOptions } from './run-options.ts';
import { connectSavedBar, isTrouble } from './saved-bar.ts';
import { connectScoreDetails } from './score-details.ts';
import { connectScore, connectScorePanel } from './score-panel.ts';
import { connectSteps } from './steps.ts';

/** Brings the whole page to life: each part shows every new view, and what is done in it goes to the run. */
export function runQuestions(run: QuestionRun, store: Pick<PlanStore, 'read' | 'lasts'>): void {
	let preferences = readQuestionPreferences(() => localStorage);
	function prefer(change: Partial<typeof preferences>) {
		preferences = { ...preferences, ...change };
		keepQuestionPreferences(preferences, () => localStorage);
	}

	const onDemand = new OnDemand({
		run,
		store,
		preferences: () => preferences,
		prefer,
		find: (id) => findPart(id, HTMLElement),
		onarrive: focusHeading,
	});
	const onform = (form: AnswerForm) => void onDemand.use('form', (parts) => parts.toggleForm(form));
	const openKeys = () => void onDemand.use('dialog', (parts) => parts.openKeys());
	const card = findPart('card', HTMLElement);
	const instead = findPart('instead', HTMLElement);
	const showScore = connectScore();
	const showNext = [
		connectScorePanel(),
		connectCard(run, { onanswered, onform }),
		connectMoves(go),
		(view: QuestionView) => {
			card.hidden = !view.question;
			instead.hidden = !card.hidden;
			if (instead.hidden) onDemand.parts?.show(view);
			// Somebody may have gone on while they were loading.
			else void onDemand.use('instead', (parts) => parts.show(run.view));
		},
		connectAnnouncements(run),
		connectAddress(run.view),
	];
	const showLast = [
		connectScoreDetails(),
		connectSteps(),
		connectRunOptions(preferences, {
			onform: (form) => run.choose(form),
			ongoon: (goOn) => prefer({ goOn }),
		}),
		connectTitle(),
		connectRadar(),
	];
	let waiting = false;
	/** Nothing lies between a click and its score; the rest follows in the same frame. */
	function show(view: QuestionView) {
		showScore(view);
		queueMicrotask(() => {
			for (const showPart of showNext) showPart(view);
			if (waiting) return;
			waiting = true;
			requestAnimationFrame(() => {
				waiting = false;
				for (const showPart of showLast) showPart(run.view);
			});
		});
	}
	connectSavedBar(run, store.lasts, {
		onsave: (save) => {
			if (isTrouble(save)) void onDemand.use('trouble', (parts) => parts.showTrouble(run.work.save));
			else onDemand.parts?.showTrouble(save);
		},
	});
	findPart('overview', HTMLButtonElement).addEventListener('click', () => go(OVERVIEW));
	findPart('keys', HTMLButtonElement).addEventListener('click', openKeys);

	run.listen(show);
	addEventListener('hashchange', () => {
		const [id, named] = readFragment(location.hash);
		if (id === run.view.plan && named !== run.view.place) go(named);
	});
	addEventListener('keydown', (event) => {
		const command = questionKey(event);
		if (command === undefined || onDemand.parts?.modal) return;
		if (!preferences.keys && command !== 'help') return;
		if (obey(command)) event.preventDefault();
	});

	show(run.view);
	whenIdle(async () => {
		const answer = await fetch('words.json');
		const words = (await answer.json()) as RemainingWords;
		run.use(withRemainingWords(run.view.questionnaire, words));
	});

	function go(target: string | undefined) {
		if (target === undefined || target === run.view.place) return;
		run.show(target);
		// After the card shows it.
		queueMicrotask(focusHeading);
	}
	function onanswered() {
		if (preferences.goOn) go(run.view.next);
	}
	/** Whether the command means anything here. */
	function obey(command: QuestionCommand): boolean {
		const { view } = run;
		if (command === 'help') openKeys();
		else if (command === 'overview') go(OVERVIEW);
		else if (command === 'next') go(view.next);
		else if (command === 'previous') go(view.previous);
		else if (!view.question) return false;
		else if (command === 'unknown') run.toggleUnknown();
		else if (command === 'clear') run.clear();
		else if (command === 'leaveOut') onform('reason');
		else if (command === 'note') {
			if (!view.answer) return false;
			onform('note');
		} else {
			const level = ([0, 1, 2, 3, 4] as const).find((known) => known === command);
			if (level === undefined) return false;
			run.chooseLevel(level);
			onanswered();
		}
		return true;
	}
}

/** The buttons to the question before and to the next one. */
function connectMoves(go: (place: string | undefined) => void): (view: QuestionView) => void {
	const previous = findPart('previous', HTMLButtonElement);
	const next = findPart('next', HTMLButtonElement);
	const position = findPart('position', HTMLElement);
	let shown: QuestionView;
	previous.addEventListener('click', () => go(shown.previous));
	next.addEventListener('click', () => go(shown.next));
	return (view) => {
		shown = view;
		previous.disabled = view.previous === undefined;
		next.hidden = view.place === END;
		next.textContent = view.inOverview ? 'Go on' : 'Next';
		position.textContent = view.question ? `Question ${view.position + 1} of ${view.questions.length}` : '';
	};
}

/** The browser's list of pages visited is easier to read with the question in it. */
function connectTitle(): (view: QuestionView) => void {
	return ({ question, document: { title } }) => {
		document.title = pageTitle(question?.title ?? 'Questions', title);
		findPart('plan-title', HTMLElement).textContent = `Questions about ${title || 'a plan without a title'}`;
	};
}

/**
 * The chart weighs more than the rest of the page and shows what the list beside it says. So it comes when there is
 * something to draw, room to draw it, and nothing else to do.
 */
function connectRadar(): (view: QuestionView) => void {
	const target = findPart('radar', HTMLElement);
	let draw: ((view: QuestionView) => void) | undefined;
	let wanted = false;
	let latest: QuestionView;
	return (view) => {
		latest = view;
		draw?.(view);
		if (wanted || view.answered === 0 || !matchMedia('(min-width: 64rem)').matches) return;
		wanted = true;
		whenIdle(async () => {
			const { drawRadar } = await import('./score-radar.ts');
			draw = drawRadar(target, latest);
		});
	};
}

/** Gets what the page can do without, so that a failure is no news. Not every browser knows when it is idle. */
function whenIdle(get: () => Promise<void>): void {
	const run = () => void get().catch(() => undefined);
	if ('requestIdleCallback' in window) requestIdleCallback(run);
	else setTimeout(run, 300);
}

/** What was done, for somebody who does not see the score move. */
function connectAnnouncements(run: QuestionRun): (view: QuestionView) => void {
	const announcement = findPart('announcement', HTMLElement);
	return ({ score: { readiness }, questionnaire }) => {
		const points = (value: number) => formatScore(value, questionnaire);
		const words =
			run.said && `${run.said} Assured ${points(readiness.assured)}, at most ${points(readiness.possible)}.`;
		// Written again, it would be said again.
		if (announcement.textContent !== words) announcement.textContent = words;
	};
}

/** One entry for each question, so that the browser's own way back leads to the one before. */
function connectAddress(first: QuestionView): (view: QuestionView) => void {
	let place = first.place;
	return (view) => {
		const address = toAddress(view);
		if (address === location.pathname + location.search + location.hash) place = view.place;
		else if (place === view.place) history.replaceState(null, '', address);
		else {
			place = view.place;
			history.pushState(null, '', address);
		}
	};
}

function toAddress({ form, plan, place }: QuestionView): string {
	return `${location.pathname}${form === 'short' ? '?form=short' : ''}${toFragment(plan, place)}`;
}

/** Puts the reader, and whoever listens, at the beginning of what is now shown. */
function focusHeading(): void {
	const heading = document.querySelector<HTMLElement>('#part-heading, #card:not([hidden]) > #question');
	heading?.focus({ preventScroll: true });
	const top = findPart('main-part', HTMLElement);
	if (top.getBoundingClientRect().top < 0) top.scrollIntoView({ behavior: 'instant' });
}
