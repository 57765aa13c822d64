import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { act, newTalk, timeOnSlide, type Talk, type TalkAction } from './talk.ts';

const after = (...actions: readonly TalkAction[]): Talk => actions.reduce(act, newTalk('a'));
const MINUTE = 60_000;

describe('a talk', () => {
	it('begins its time with the first step, and knows how long each slide was shown', () => {
		const talk = after(
			{ kind: 'go', slide: 'b', at: 1000 },
			{ kind: 'go', slide: 'c', at: 61_000 },
			{ kind: 'go', slide: 'b', at: 91_000 },
		);
		expect(talk.watch).toEqual({ before: 0, since: 1000 });
		expect(talk.spent).toEqual({ a: 0, b: 60_000, c: 30_000 });
		expect(timeOnSlide(talk, 101_000)).toBe(70_000);
	});

	it('does not begin its time anew after a pause, and a pause counts for no slide', () => {
		const talk = after(
			{ kind: 'go', slide: 'b', at: 0 },
			{ kind: 'watch', do: 'pause', at: 5000 },
			{ kind: 'go', slide: 'c', at: 9000 },
		);
		expect(talk.watch).toEqual({ before: 5000 });
		expect(talk.spent['b']).toBe(5000);
		expect(timeOnSlide(talk, 20_000)).toBe(0);
	});

	it('shows the slide again with any step, also onto the same slide', () => {
		const black = after({ kind: 'screen', screen: 'black' });
		expect(black.screen).toBe('black');
		expect(act(black, { kind: 'go', slide: 'a', at: 0 }).screen).toBe('slide');
		expect(act(black, { kind: 'go', slide: 'b', at: 0 }).screen).toBe('slide');
	});

	it('is the same object where nothing changes, so that nothing is sent', () => {
		const talk = after({ kind: 'go', slide: 'b', at: 0 });
		expect(act(talk, { kind: 'go', slide: 'b', at: 9 })).toBe(talk);
		expect(act(talk, { kind: 'screen', screen: 'slide' })).toBe(talk);
		expect(act(talk, { kind: 'watch', do: 'start', at: 9 })).toBe(talk);
		expect(act(talk, { kind: 'countdown', do: 'pause', at: 9 })).toBe(talk);
	});

	it('times an exercise: start, pause, go on, a minute more, and back', () => {
		const exercise = { slide: 'a', minutes: 10 };
		const started = after({ kind: 'countdown', do: 'start', at: 0, exercise });
		expect(started.countdown).toEqual({ slide: 'a', total: 10 * MINUTE, watch: { before: 0, since: 0 } });
		const paused = act(started, { kind: 'countdown', do: 'pause', at: 4 * MINUTE });
		expect(paused.countdown?.watch).toEqual({ before: 4 * MINUTE });
		const longer = act(paused, { kind: 'countdown', do: 'add', at: 5 * MINUTE });
		expect(longer.countdown?.total).toBe(11 * MINUTE);
		expect(act(longer, { kind: 'countdown', do: 'reset', at: 0 })).not.toHaveProperty('countdown');
	});

	it('begins the time of another exercise afresh', () => {
		const talk = after(
			{ kind: 'countdown', do: 'start', at: 0, exercise: { slide: 'a', minutes: 10 } },
			{ kind: 'countdown', do: 'start', at: MINUTE, exercise: { slide: 'b', minutes: 3 } },
		);
		expect(talk.countdown).toEqual({ slide: 'b', total: 3 * MINUTE, watch: { before: 0, since: MINUTE } });
	});

	it('keeps counts by slide, and takes them back', () => {
		const count = { id: '1', counts: [1, null, 0, null, 2], countedAt: '2026-11-22T10:00:00Z' };
		const counted = after({ kind: 'count', slide: 'a', count });
		expect(counted.counts).toEqual({ a: count });
		expect(act(counted, { kind: 'count', slide: 'a', count: undefined }).counts).toEqual({});
	});

	it.each([
		['is still there', ['x', 'b', 'c'], 'b'],
		['is gone: the next that is left', ['a', 'c'], 'c'],
		['is gone with all after it: the nearest before', ['a'], 'a'],
		['is gone with all others', ['z'], 'z'],
	])('where the deck is made anew and the slide %s', (_, now, expected) => {
		const talk = after({ kind: 'go', slide: 'b', at: 0 });
		expect(act(talk, { kind: 'slides', before: ['a', 'b', 'c'], now }).slide).toBe(expected);
	});

	it('never loses time: all slides together were shown as long as the watch went', () => {
		const steps = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(100_000)), { minLength: 1 });
		fc.assert(
			fc.property(steps, (list) => {
				let now = 0;
				let talk = act(newTalk('a'), { kind: 'watch', do: 'start', at: 0 });
				for (const [slide, wait] of list) talk = act(talk, { kind: 'go', slide, at: (now += wait) });
				const elsewhere = Object.entries(talk.spent).filter(([id]) => id !== talk.slide);
				const sum = elsewhere.reduce((total, [, ms]) => total + ms, timeOnSlide(talk, now + 7));
				expect(sum).toBe(now + 7);
			}),
		);
	});
});
