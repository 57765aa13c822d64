import { describe, expect, it } from 'vitest';

import { readHands, spreadOf } from './hand-count.ts';

describe('what is typed for a level', () => {
	it.each([
		['', null],
		['  ', null],
		['0', 0],
		[' 12 ', 12],
		['007', 7],
		['999', 999],
		['1000', undefined],
		['-1', undefined],
		['1.5', undefined],
		['many', undefined],
	])('%j is %j', (typed, hands) => {
		expect(readHands(typed)).toBe(hands);
	});
});

describe('a spread', () => {
	it('has bars against the longest, and none where nothing was counted', () => {
		expect(spreadOf([2, null, 8, 0, null])).toEqual({
			total: 10,
			bars: [0.25, undefined, 1, 0, undefined],
			open: [1, 4],
		});
	});
	it('of no hands at all is drawn with empty bars: they were counted', () => {
		expect(spreadOf([0, 0, 0, 0, 0])).toEqual({ total: 0, bars: [0, 0, 0, 0, 0], open: [] });
	});
	it('is none where no level was counted', () => {
		expect(spreadOf([null, null, null, null, null])).toBeUndefined();
	});
});
