import type { PlanChange } from '../actions/change-plan.ts';
import type { Actions } from '../assess.ts';
import type { NearestThreshold, Tip } from '../actions/nearest-threshold.ts';
import type { Answer, PlanDocument } from '../plan/plan-document.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Cap } from '../scoring/list-caps.ts';
import type { DimensionExplanation } from '../scoring/explain-dimension.ts';
import type { OpenItems } from '../scoring/score-plan.ts';
import type { Hold } from './read-hold.ts';
import type { Verdict } from './read-verdict.ts';
import { lowerFirst } from '../words/case.ts';
import { listWords } from '../words/lists.ts';
import { formatCount, formatPointsFine, formatShare } from '../words/numbers.ts';
import { formatPoints, formatScore } from '../words/whole.ts';

/** The verdict as the page's heading. */
export function verdictSentence(verdict: Verdict): string {
	switch (verdict.kind) {
		case 'blank':
			return 'There is nothing to judge yet.';
		case 'noTouchpoints':
			return 'The answers are here, but the plan is not.';
		case 'nothingKnown':
			return 'Not known yet: no answer says how things stand.';
		case 'notAutomated':
			return 'Nothing is automated in this plan.';
		case 'gap':
		case 'band':
			return verdict.sentence;
	}
}

/** What follows from a verdict that is not about a score; none where the score says it. */
export function verdictNext(verdict: Verdict): string | undefined {
	switch (verdict.kind) {
		case 'blank':
			return 'Describe the plan first: which contacts or work, how much of it, and who acts first. Then answer the questions.';
		case 'noTouchpoints':
			return 'Name at least one touchpoint with a volume. Until then no question can be critical, and no risk can be measured.';
		case 'nothingKnown':
			return 'Unknown is neither good nor bad: the score may lie anywhere between the two numbers below. Each answer narrows it.';
		case 'notAutomated':
			return 'No touchpoint has a share that a machine takes over, so the plan brings none of the risks. The score says how ready you would be.';
		case 'gap':
		case 'band':
			return undefined;
	}
}

/** How an answer stands: `level 1, a document`. */
export function answerNow(questionnaire: Questionnaire, answer: Answer | undefined): string {
	if (!answer) return 'not answered';
	if ('unknown' in answer) return 'not known';
	if ('notApplicable' in answer) return 'marked as not applicable';
	const { grades, gradeWhereNone } = questionnaire.settings;
	return `level ${answer.level}, ${lowerFirst(grades[answer.grade ?? gradeWhereNone].name)}`;
}

export function answerOf({ answers }: PlanDocument, question: string): Answer | undefined {
	return Object.hasOwn(answers, question) ? answers[question] : undefined;
}

/** What a cap hangs on, as a whole sentence. */
export function capReason(questionnaire: Questionnaire, document: PlanDocument, cap: Cap): string {
	if ('dimension' in cap) {
		const name = questionnaire.dimensions.find(({ id }) => id === cap.dimension)!.name;
		return `“${name}” has under ${weakestBelow(questionnaire, cap.cap)} points${cap.state === 'possible' ? ' assured' : ''}.`;
	}
	const { title } = questionnaire.questions.find(({ id }) => id === cap.question)!;
	const answer = answerOf(document, cap.question);
	const now = answerNow(questionnaire, answer);
	const reached = answer && 'level' in answer && answer.level >= cap.needs;
	const needs = reached ? `that is not enough to show level ${cap.needs}` : `level ${cap.needs} is needed`;
	return `“${title}” is ${answer && 'level' in answer ? `at ${now}` : now}, and ${needs}.`;
}

/** Whether a cap holds in any case, as a part of a sentence. */
export function capStateWords({ state }: Pick<Cap, 'state'>): string {
	return state === 'certain'
		? 'Certain: it binds however the unknowns turn out'
		: 'Possible: it binds unless more can be shown';
}

/** Points that the weakest dimension must reach for a cap to lift. */
export function weakestBelow({ caps }: Questionnaire, cap: number): number {
	return caps.weakest.find((rule) => rule.cap === cap)!.below;
}

/** What the caps do to the two scores: sentences for the callout. */
export function holdSentences(
	questionnaire: Questionnaire,
	document: PlanDocument,
	{ assured, possible, caps }: { assured: Hold; possible: Hold; caps: readonly Cap[] },
): { readonly held?: string; readonly rest: readonly string[] } {
	if (!assured.held) return { rest: [notHeld(caps), ...possibleHeld(assured, possible)] };
	const named = assured.by.slice(0, 2).map((cap) => capReason(questionnaire, document, cap));
	const more = assured.by.length - named.length;
	return {
		held: `Held at ${formatScore(assured.score, questionnaire)}.`,
		rest: [
			`Uncapped it would be ${formatScore(assured.uncapped, questionnaire)}.`,
			...named,
			...(more > 0 ? [`${formatCount(more, 'more cap holds', 'more caps hold')} it at the same mark.`] : []),
			assured.by.length === 1 ? 'Mend that, and this cap lifts.' : 'Mend all of these, and these caps lift.',
			...possibleHeld(assured, possible),
		],
	};
}

function notHeld(caps: readonly Cap[]): string {
	if (caps.length === 0) return 'No cap holds it down.';
	const marks = [...new Set(caps.map(({ cap }) => cap))].sort((a, b) => a - b).map(formatPoints);
	const would = formatCount(caps.length, 'cap would stop it', 'caps would stop it');
	return `It is too low for a cap to bind, but as it rises ${would} at ${listWords(marks)}.`;
}

function possibleHeld(assured: Hold, possible: Hold): string[] {
	if (!possible.held || possible.score === assured.score) return [];
	return [
		`Even if every unknown turns out well, it stays at ${formatPoints(possible.score)}: what caps it there is known.`,
	];
}

/** How far the nearest band is, and what would tip the score into it. */
export function nearestSentences(
	{ settings: { bands, threshold: limits } }: Questionnaire,
	near: NearestThreshold,
): readonly [distance: string, tips: string] {
	const upper = bands.findIndex(({ from }) => from === near.threshold);
	const points = formatPointsFine(near.distance);
	const single = near.tips.length > 0;
	if (near.direction === 'down') {
		return [
			`The assured score stands ${points} points above it. Below it the plan is in “${bands[upper - 1]!.name}”.`,
			single
				? 'Each of these answers, one level lower, would alone take it below.'
				: 'No single answer, one level lower, would take it below.',
		];
	}
	const distance = `${points} more points assured would bring the plan to “${bands[upper]!.name}”.`;
	if (single) return [distance, 'Each of these, seen working, would alone carry it over.'];
	return [
		distance,
		near.together.length > 0
			? 'No single answer is enough. All of these together, seen working, would carry it over.'
			: `No route of up to ${limits.routeAtMost} answers carries it over: the plan itself has to change.`,
	];
}

/** What would have to happen to an answer that tips the score. */
export function tipWords({ from, to }: Tip): string {
	if (from === undefined) return `from not known to level ${to}`;
	return from === to ? `level ${to}, shown` : `from level ${from} to ${to}`;
}

/** How far a move goes from the answer as it stands. */
export function moveWords(answer: Answer | undefined, to: number): string {
	if (!answer || !('level' in answer)) return `Find out, and reach level ${to}.`;
	if (answer.level >= to) return `Level ${to} is there: show it working.`;
	return `From level ${answer.level} to ${to}.`;
}

/** What the score is once the caps are cleared. */
export function afterMustDoSentence(questionnaire: Questionnaire, { mustDo, afterMustDo }: Actions): string {
	const done =
		mustDo.length === 1
			? 'what must be done first is done'
			: `all ${mustDo.length} that must be done first are done`;
	const [assured, possible] = [afterMustDo.assured, afterMustDo.possible].map((score) =>
		formatScore(score, questionnaire),
	);
	return `Once ${done} and seen working, the plan has ${assured} assured, at most ${possible}.`;
}

/** How complete the answers are, in one or two sentences. */
export function statusSentence(questions: number, open: OpenItems): string {
	const { unanswered, unknown } = open;
	const head =
		unanswered.length > 0
			? `Incomplete: ${formatCount(unanswered.length, 'question is', 'questions are')} unanswered, of ${questions}.`
			: `Complete: all ${questions} questions have an answer.`;
	if (unknown.length === 0) return head;
	return `${head} ${formatCount(unknown.length, 'answer is', 'answers are')} “don’t know”.`;
}

/** How much of a dimension is answered. */
export function coverageWords({ known, counted, parts, tooLittle }: DimensionExplanation): string {
	if (tooLittle) return 'Too much is marked as not applicable, so nothing is taken as known';
	const left = parts.length - counted;
	const answered =
		known === counted ? `all ${counted} answered` : `${known} of ${counted} answered with a level`;
	return left > 0 ? `${answered}, ${left} not applicable` : answered;
}

/** What a change of the plan is, as an instruction. */
export function planChangeWords(
	questionnaire: Questionnaire,
	{ plan }: PlanDocument,
	{ touchpoint: id, change }: PlanChange,
): string {
	const touchpoint = plan.touchpoints.find((candidate) => candidate.id === id)!;
	const name = `“${touchpoint.name || id}”`;
	if ('remove' in change) return `Take ${name} out of the plan`;
	if ('share' in change) {
		return `Automate ${formatShare(change.share)} of ${name} instead of ${formatShare(touchpoint.share)}`;
	}
	const mode = questionnaire.modes.find((candidate) => candidate.id === change.mode)?.name ?? change.mode;
	return `Handle ${name} as “${mode}”`;
}

/** What so many levels of a question cost. */
export function effortWords({ questions, settings }: Questionnaire, id: string, levels: number): string {
	if (levels === 0) return 'Nothing to build, only to show';
	const { name } = settings.effort[questions.find((question) => question.id === id)!.effort];
	return levels === 1 ? name : `${name}, for each of ${levels} levels`;
}

export const planFactNames = {
	headcountCut: 'How many jobs are to be cut',
	rolloutMonths: 'How many months the roll-out takes',
	singleSupplier: 'Whether one supplier alone can stop the service',
	touchpoints: 'Which touchpoints the plan has, and their volumes',
} as const satisfies Record<OpenItems['plan'][number], string>;

export const driverNames = {
	autonomy: 'How much of all volume a machine does',
	headcount: 'Jobs to be cut',
	speed: 'Speed of the roll-out',
	supplier: 'One supplier only',
} as const;
