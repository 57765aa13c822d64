import { expect, test } from 'vitest';

import { amountOf } from './amount-of.ts';

const need = (per: 'person' | 'pair' | 'four' | 'room', amount: number, people?: number) =>
	amountOf({ item: 'Sheet', per, amount }, people);

test('a group that is not full needs its own', () => {
	expect(need('person', 2, 10)).toBe(20);
	expect(need('pair', 1, 7)).toBe(4);
	expect(need('four', 12, 10)).toBe(36);
	expect(need('four', 1, 1)).toBe(1);
	expect(need('room', 1, 400)).toBe(1);
});

test('a part of a sheet is a whole sheet', () => {
	// Half a sheet for each of seven people: three and a half.
	expect(need('person', 0.5, 7)).toBe(4);
});

test('for people whose number is not known it is not known, and not nothing', () => {
	expect(need('person', 1)).toBeUndefined();
	expect(need('room', 1)).toBe(1);
});
