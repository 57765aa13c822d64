import { describe, expect, it } from 'vitest';

import * as judge from './judge.ts';

const NEVER = undefined;

describe('storage', () => {
	it('passes where a document comes back, and says how much room there is', () => {
		expect(judge.judgeStorage({ trial: 'same', persisted: true, free: 2_400_000_000 })).toEqual({
			state: 'passed',
			says: 'A document was written and came back. About 2.4 GB are free. The browser has promised to keep it.',
		});
	});
	it('passes without a promise, and says what may happen', () => {
		const finding = judge.judgeStorage({ trial: 'same', persisted: false, free: NEVER });
		expect(finding).toMatchObject({ state: 'passed', says: 'A document was written and came back.' });
		expect(finding.next).toContain('may clear it');
	});
	it.each([
		[{ trial: 'refused', persisted: NEVER, free: NEVER }, 'refuses'],
		[{ trial: 'different', persisted: true, free: 1e9 }, 'something else'],
		[{ trial: 'same', persisted: true, free: 49_999_999 }, 'little room'],
	] as const)('%o fails, with what to do', (seen, words) => {
		const finding = judge.judgeStorage(seen);
		expect(finding.state).toBe('failed');
		expect(finding.says).toContain(words);
		expect(finding.next).toBeTruthy();
	});
});

describe('the offline copy', () => {
	it.each([
		[{ is: 'asking' }, 'unknown', 'Looking for the copy.'],
		[
			{ is: 'getting', done: 34, of: 120, zipped: 1_843_200 },
			'unknown',
			'About 2 MB are being fetched: 34 of 120 files are here.',
		],
		[{ is: 'ready', bytes: 400_000 }, 'passed', 'The whole site is on this device, 0.4 MB.'],
		[
			{ is: 'new', heldBy: NEVER },
			'passed',
			'The whole site is on this device, and a newer version lies beside it.',
		],
	] as const)('%o', (state, verdict, says) => {
		expect(judge.judgeCopy(state)).toMatchObject({ state: verdict, says });
	});
	it.each(['unreachable', 'changed', 'full', 'refused', 'unsupported'] as const)(
		'fails where it is %s, with what to do',
		(why) => {
			const finding = judge.judgeCopy({ is: 'missing', why });
			expect(finding.state).toBe('failed');
			expect(finding.next).toBeTruthy();
		},
	);
});

it.each([
	['a window that opened', judge.judgePopup(true), 'passed'],
	['a window that was blocked', judge.judgePopup(false), 'failed'],
	['a lock that was held', judge.judgeWake('held'), 'passed'],
	['a lock that was refused', judge.judgeWake('refused'), 'failed'],
	['a browser without a lock', judge.judgeWake('missing'), 'failed'],
	['two screens', judge.judgeScreens(true), 'passed'],
	['one screen', judge.judgeScreens(false), 'failed'],
	['a browser that does not tell of screens', judge.judgeScreens(NEVER), 'unknown'],
	['no tone yet', judge.judgeSound('not yet', NEVER), 'unknown'],
	['a tone nobody spoke of', judge.judgeSound('played', NEVER), 'unknown'],
	['a tone that was heard', judge.judgeSound('played', true), 'passed'],
	['a tone that was not heard', judge.judgeSound('played', false), 'failed'],
	['a tone that was refused', judge.judgeSound('refused', NEVER), 'failed'],
	['full screen', judge.judgeFullScreen(true), 'passed'],
	['no full screen', judge.judgeFullScreen(false), 'failed'],
	['a browser that does not tell of full screen', judge.judgeFullScreen(NEVER), 'unknown'],
	['1280 wide', judge.judgeSize(1280, 720), 'passed'],
	['1279 wide', judge.judgeSize(1279, 720), 'failed'],
])('%s', (_, finding, state) => {
	expect(finding.state).toBe(state);
	if (state !== 'passed') expect(finding.next).toBeTruthy();
});

describe('the clock', () => {
	const noon = new Date('2026-11-22T12:00:00Z');
	it('shows the time in the zone, and asks', () => {
		expect(judge.judgeClock(noon, 'America/New_York', NEVER)).toEqual({
			state: 'unknown',
			// New York is five hours behind Greenwich in November.
			says: 'This device says 07:00 on Sunday, 22 November 2026. Its time zone is America/New York.',
			next: 'Is that right?',
		});
	});
	it('is as the person says', () => {
		expect(judge.judgeClock(noon, 'UTC', true).state).toBe('passed');
		expect(judge.judgeClock(noon, 'UTC', false).state).toBe('failed');
	});
});

describe('the summary', () => {
	const states = (...all: judge.Finding['state'][]) => all.map((state) => ({ state }));
	it('says only what there is', () => {
		expect(judge.summarise(states('passed', 'passed'))).toBe('2 of 2 checks passed.');
		expect(judge.summarise(states('passed', 'failed', 'unknown'))).toBe(
			'1 of 3 checks passed. 1 needs something done. 1 is not known yet.',
		);
		expect(judge.summarise(states('failed', 'failed', 'unknown', 'unknown'))).toBe(
			'0 of 4 checks passed. 2 need something done. 2 are not known yet.',
		);
	});
});
