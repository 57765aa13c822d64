import { stageOf, timeLeft } from '#domain/deck/countdown.ts';

import { create } from '../search/create.ts';
import { setText } from './set-text.ts';
import type { TalkSession } from './talk-session.ts';
import { countdownWords } from './talk-words.ts';

export interface Part {
	readonly element: HTMLElement;
	readonly update: (now: number) => void;
}

/** The exercise's time as everybody sees it: digits, words and a bar. Hidden until it was started. */
export function createTimerFace(session: TalkSession): Part {
	const time = create('b', { className: 'num' });
	const words = create('span', {});
	const bar = create('span', {});
	const track = create('span', { className: 'timer-track', ariaHidden: 'true' }, bar);
	const element = create('p', { className: 'timer-face', hidden: true }, time, ' ', words, track);
	return {
		element,
		update(now) {
			const { countdown } = session.talk;
			element.hidden = !countdown;
			if (!countdown) return;
			const said = countdownWords(countdown, now);
			const stage = stageOf(countdown, now);
			element.dataset['stage'] = stage;
			setText(time, stage === 'over' ? '' : said.time);
			setText(words, said.words);
			bar.style.width = `${Math.max(0, timeLeft(countdown, now) / countdown.total) * 100}%`;
		},
	};
}

/** Start or pause, one minute more, and back to the beginning. Hidden where there is neither an exercise nor a time. */
export function createTimerButtons(session: TalkSession): Part {
	const toggle = create('button', { type: 'button', className: 'btn ghost' });
	const add = create('button', { type: 'button', className: 'btn ghost' }, '+1 minute');
	const reset = create('button', { type: 'button', className: 'btn ghost' }, 'Reset the timer');
	toggle.addEventListener('click', () => toggleTimer(session));
	add.addEventListener('click', () => doTimer(session, 'add'));
	reset.addEventListener('click', () => {
		// Once it is reset there is nothing to reset, and the focus must not be lost with the button.
		toggle.focus();
		doTimer(session, 'reset');
	});
	const element = create('span', { className: 'timer-buttons', hidden: true }, toggle, add, reset);
	element.setAttribute('role', 'group');
	element.ariaLabel = 'Exercise timer';
	return {
		element,
		update(now) {
			const { countdown } = session.talk;
			const exercise = session.slide?.exercise;
			element.hidden = !countdown && !exercise;
			const isOther = exercise !== undefined && exercise.slide !== countdown?.slide;
			const isRunning = !isOther && countdown?.watch.since !== undefined;
			setText(toggle, isRunning ? 'Pause the timer' : startWords(session, now));
			add.hidden = !countdown || isOther;
			reset.hidden = !countdown;
		},
	};
}

function startWords({ talk, slide }: TalkSession, now: number): string {
	const exercise = slide?.exercise;
	if (exercise && exercise.slide !== talk.countdown?.slide) return `Start the timer: ${exercise.minutes} min`;
	const began = talk.countdown && timeLeft(talk.countdown, now) < talk.countdown.total;
	return began ? 'Go on with the timer' : 'Start the timer';
}

/** Starts the timer of the exercise on the screen, or that which there is; where that runs, pauses it. */
export function toggleTimer(session: TalkSession): void {
	const { countdown } = session.talk;
	const exercise = session.slide?.exercise;
	const isSame = !exercise || exercise.slide === countdown?.slide;
	doTimer(session, isSame && countdown?.watch.since !== undefined ? 'pause' : 'start');
}

function doTimer(session: TalkSession, what: 'start' | 'pause' | 'reset' | 'add'): void {
	const exercise = what === 'start' ? session.slide?.exercise : undefined;
	session.do({ kind: 'countdown', do: what, at: Date.now(), exercise });
}
