import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addMinute, newCountdown, pauseCountdown, stageOf, startCountdown, timeLeft } from './countdown.ts';
import { paceOf, plannedTime } from './pace.ts';
import { elapsed, hasBegun, pause, start, STOPPED } from './stopwatch.ts';

const MINUTE = 60_000;

describe('a stopwatch', () => {
	it('leaves pauses out', () => {
		const first = pause(start(STOPPED, 100), 400);
		expect(elapsed(first, 99_999)).toBe(300);
		expect(elapsed(start(first, 1000), 1050)).toBe(350);
	});
	it('started or paused twice is started or paused once', () => {
		const running = start(STOPPED, 100);
		expect(start(running, 200)).toBe(running);
		const paused = pause(running, 300);
		expect(pause(paused, 400)).toBe(paused);
	});
	it('never goes back when the clock does', () => {
		expect(elapsed({ before: 50, since: 1000 }, 900)).toBe(50);
	});
	it('knows whether it has begun', () => {
		expect([STOPPED, start(STOPPED, 0), { before: 5 }].map(hasBegun)).toEqual([false, true, true]);
	});
	it('counts what it ran, however often it was paused', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat(9999), fc.nat(9999))), (stretches) => {
				let now = 0;
				let watch = STOPPED;
				for (const [ran, stood] of stretches) {
					watch = start(watch, now);
					watch = pause(watch, (now += ran));
					now += stood;
				}
				expect(elapsed(watch, now)).toBe(stretches.reduce((sum, [ran]) => sum + ran, 0));
			}),
		);
	});
});

describe('a countdown', () => {
	const running = startCountdown(newCountdown('a', 10), 0);

	it.each([
		[0, 'plenty'],
		[8 * MINUTE - 1, 'plenty'],
		[8 * MINUTE, 'low'],
		[9.5 * MINUTE - 1, 'low'],
		[9.5 * MINUTE, 'last'],
		[10 * MINUTE - 1, 'last'],
		[10 * MINUTE, 'over'],
		[99 * MINUTE, 'over'],
	] as const)('of ten minutes is after %d ms at %s', (now, stage) => {
		expect(stageOf(running, now)).toBe(stage);
	});
	it('stands while it is paused', () => {
		expect(timeLeft(pauseCountdown(running, 4 * MINUTE), 99 * MINUTE)).toBe(6 * MINUTE);
	});
	it('gets a whole minute, also once it was over', () => {
		expect(timeLeft(addMinute(running, 4 * MINUTE), 4 * MINUTE)).toBe(7 * MINUTE);
		expect(timeLeft(addMinute(running, 13 * MINUTE), 13 * MINUTE)).toBe(MINUTE);
	});
});

describe('pace', () => {
	const slides = [{ id: 'a', minutes: 2 }, { id: 'b' }, { id: 'c', minutes: 3 }];

	it('plans the sum of what is known, and nothing where nothing is', () => {
		expect(plannedTime(slides)).toBe(5 * MINUTE);
		expect(plannedTime([{ id: 'b' }])).toBeUndefined();
		expect(paceOf([{ id: 'b' }], 0, 99, 99)).toEqual({});
	});
	it('is on plan from when a slide is due until its time is up', () => {
		expect(paceOf(slides, 2, 2 * MINUTE, 0).behind).toBe(0);
		expect(paceOf(slides, 2, 5 * MINUTE, 3 * MINUTE)).toEqual({ slideLeft: 0, totalLeft: 0, behind: 0 });
	});
	it('is ahead before, and behind after', () => {
		expect(paceOf(slides, 2, MINUTE, 0).behind).toBe(-MINUTE);
		expect(paceOf(slides, 2, 7 * MINUTE, 4 * MINUTE)).toEqual({
			slideLeft: -MINUTE,
			totalLeft: -2 * MINUTE,
			behind: 2 * MINUTE,
		});
	});
	it('gives a slide without a time no time of its own', () => {
		expect(paceOf(slides, 1, 2 * MINUTE, 0)).toEqual({ totalLeft: 3 * MINUTE, behind: 0 });
	});
});
