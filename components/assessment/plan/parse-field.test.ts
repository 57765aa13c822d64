import { describe, expect, it } from 'vitest';

import { parseMonths, parsePercent, parseText, parseVolume } from './parse-field.ts';

const good = (value: unknown) => ({ ok: true, value });
const bad = (fault: string, next: string) => ({ ok: false, faults: [{ place: 'Here', fault, next }] });

describe('a volume', () => {
	it.each([
		['0', 0],
		['60000', 60_000],
		[' 60,000 ', 60_000],
		['60 000', 60_000],
		['60’000', 60_000],
		['1,000,000', 1_000_000],
		['1000000000000', 1e12],
	])('“%s” is %d', (text, value) => {
		expect(parseVolume(text, 'Here')).toEqual(good(value));
	});

	const whole = 'Write a whole number, such as 60000. It may be an estimate.';
	it.each([
		['', 'it is empty', whole],
		['many', '“many” is not a whole number', whole],
		['6e4', '“6e4” is not a whole number', whole],
		['12.5', '“12.5” is not a whole number', whole],
		['6,00', '“6,00” is not a whole number', whole],
		['-5', '-5 is less than nothing', 'Write 0 or more.'],
		['60.000', '“60.000” may mean 60 or 60000', 'Write it without a point.'],
		['1000000000001', 'the number is too large', 'Write the volume of one month.'],
	])('“%s” is refused with its reason', (text, fault, next) => {
		expect(parseVolume(text, 'Here')).toEqual(bad(fault, next));
	});
});

describe('a share, typed as percent', () => {
	it.each([
		['70', 0.7],
		['70 %', 0.7],
		['7%', 0.07],
		['12.5', 0.125],
		['12,5', 0.125],
		['0', 0],
		['100', 1],
	])('“%s” is %d', (text, value) => {
		expect(parsePercent(text, 'Here')).toEqual(good(value));
	});

	const next = 'Write a number from 0 to 100.';
	it.each([
		['140', '140 is more than 100 percent'],
		['-1', '-1 is less than 0 percent'],
		['half', '“half” is not a number'],
		['%', 'it is empty'],
		['', 'it is empty'],
	])('“%s” is refused with its reason', (text, fault) => {
		expect(parsePercent(text, 'Here')).toEqual(bad(fault, next));
	});
});

describe('a number of months', () => {
	it('may have decimals and may be 0', () => {
		expect(parseMonths('1.5', 'Here')).toEqual(good(1.5));
		expect(parseMonths('0', 'Here')).toEqual(good(0));
	});
	it('is refused where a plan could not have it', () => {
		const next = 'Write the number of months, such as 6. For all at once, write 0.';
		expect(parseMonths('601', 'Here')).toEqual(bad('601 months are more than a plan can have', next));
		expect(parseMonths('soon', 'Here')).toEqual(bad('“soon” is not a number', next));
	});
});

describe('a text', () => {
	it('is kept as it was typed, spaces too', () => {
		expect(parseText(10)(' a ', 'Here')).toEqual(good(' a '));
		expect(parseText(10)('', 'Here')).toEqual(good(''));
	});
	it('is refused where it is too long, or empty although it is needed', () => {
		expect(parseText(3)('abcd', 'Here')).toEqual(
			bad('it has 4 characters, and 3 fit', 'Shorten it. Until then it is not saved.'),
		);
		expect(parseText(3, true)('  ', 'Here')).toEqual(
			bad('it is empty', 'Write a name that others know it by.'),
		);
	});
});
