import { paceOf } from '#domain/deck/pace.ts';
import { elapsed, hasBegun } from '#domain/deck/stopwatch.ts';

import { create } from '../search/create.ts';
import type { Part } from './exercise-timer.ts';
import { setText } from './set-text.ts';
import type { TalkSession } from './talk-session.ts';
import { digits, leftWords, paceWords } from './talk-words.ts';
import { timeOnSlide } from './talk.ts';

/** Clock, time that has passed, time that is left, and how the talk stands against its plan. */
export function createTimePanel(session: TalkSession): Part {
	const names = ['Clock', 'Elapsed', 'This slide', 'In all', 'Pace'] as const;
	const values = names.map((name) => {
		const value = create('dd', { className: 'num' });
		return { name, value, row: create('div', {}, create('dt', {}, name), value) };
	});
	const toggle = create('button', { type: 'button', className: 'btn ghost' });
	const reset = create('button', { type: 'button', className: 'btn ghost' }, 'Reset the time');
	const doWatch = (what: 'start' | 'pause' | 'reset') =>
		session.do({ kind: 'watch', do: what, at: Date.now() });
	toggle.addEventListener('click', () => doWatch(session.talk.watch.since === undefined ? 'start' : 'pause'));
	reset.addEventListener('click', () => {
		toggle.focus();
		doWatch('reset');
	});
	const list = create('dl', { className: 'times' }, ...values.map(({ row }) => row));
	const element = create('div', { className: 'time-panel' }, list, toggle, reset);
	return {
		element,
		update(now) {
			const { talk, slides, index, options } = session;
			const passed = elapsed(talk.watch, now);
			const pace = paceOf(slides, index, passed, timeOnSlide(talk, now));
			const words: Readonly<Record<(typeof names)[number], string>> = {
				Clock: new Date(now).toLocaleTimeString(options.root.dataset['language'], {
					hour: '2-digit',
					minute: '2-digit',
					second: '2-digit',
					hourCycle: 'h23',
				}),
				Elapsed: digits(passed),
				'This slide': pace.slideLeft === undefined ? 'no time of its own' : leftWords(pace.slideLeft),
				'In all': pace.totalLeft === undefined ? 'no time is planned' : leftWords(pace.totalLeft),
				Pace: hasBegun(talk.watch) ? paceWords(pace) : 'Not begun',
			};
			values.forEach(({ name, value }) => setText(value, words[name]));
			const isRunning = talk.watch.since !== undefined;
			setText(toggle, isRunning ? 'Pause the time' : hasBegun(talk.watch) ? 'Go on' : 'Start the time');
			reset.hidden = !hasBegun(talk.watch);
		},
	};
}
