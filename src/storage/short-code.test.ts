import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { answers as anyAnswers } from '../../test/fixtures/arbitraries.ts';
import { allAnswered, EXAMPLE } from '../../test/fixtures/plans.ts';
import { questionnaire } from '../../test/fixtures/questionnaire.ts';
import type { Answer, Answers } from '#domain/plan/plan-document.ts';
import { fromShortCode, REASON_NOT_IN_CODE, toShortCode } from './short-code.ts';

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const toCode = (answers: Answers) => toShortCode(questionnaire, answers);
const read = (text: string) => fromShortCode(questionnaire, text);

/** What a code can hold of an answer. */
function inCode(answer: Answer): Answer {
	if ('level' in answer) return { level: answer.level, grade: answer.grade ?? 'stated' };
	return 'unknown' in answer ? { unknown: true } : { notApplicable: REASON_NOT_IN_CODE };
}
const allInCode = (answers: Answers) =>
	Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, inCode(answer)]));

describe('a short code', () => {
	test('brings back all answers in every state, without notes, days and reasons', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				expect(read(toCode(answers))).toEqual({ ok: true, value: allInCode(answers) });
			}),
			{ numRuns: 300 },
		);
	});

	test('holds each of the 23 states of each question', () => {
		const states: (Answer | undefined)[] = [
			undefined,
			{ unknown: true },
			{ notApplicable: 'None' },
			...([0, 1, 2, 3, 4] as const).flatMap((level) =>
				(['guess', 'stated', 'document', 'seen'] as const).map((grade) => ({ level, grade })),
			),
		];
		expect(states).toHaveLength(23);
		for (const { id } of questionnaire.questions) {
			const codes = states.map((answer) => toCode(answer ? { [id]: answer } : {}));
			expect(new Set(codes).size).toBe(23);
			states.forEach((answer, index) => {
				expect(read(codes[index]!)).toEqual({ ok: true, value: answer ? { [id]: inCode(answer) } : {} });
			});
		}
	});

	test('has 32 characters in eight groups of four for 33 questions', () => {
		// 33 · log2(23) = 149.3 bits, so 30 characters of five bits, and two that check.
		expect(questionnaire.questions).toHaveLength(33);
		for (const answers of [{}, EXAMPLE.answers, allAnswered(4), allAnswered(0, 'guess')]) {
			expect(toCode(answers)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
		}
	});

	test('of the same answers is always the same, in whatever order they were given', () => {
		const reversed = Object.fromEntries(Object.entries(EXAMPLE.answers).reverse());
		expect(toCode(reversed)).toBe(toCode(EXAMPLE.answers));
	});

	test('may be read in any case, with any gaps, and with O, I and L for what they look like', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const code = toCode(answers);
				const expected = read(code);
				expect(read(code.toLowerCase())).toEqual(expected);
				expect(read(code.replaceAll('-', ''))).toEqual(expected);
				expect(read(`  ${code.replaceAll('-', ' ')}\n`)).toEqual(expected);
				expect(read(code.replaceAll('0', 'O').replaceAll('1', 'I'))).toEqual(expected);
				expect(read(code.replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual(expected);
			}),
			{ numRuns: 50 },
		);
	});
});

describe('a slip in a code', () => {
	test('of one character is always found', () => {
		// The check is the low ten bits of FNV-1a, and each step of that is one to one in those bits.
		for (const answers of [{}, EXAMPLE.answers, allAnswered(3)]) {
			const code = toCode(answers);
			for (let at = 0; at < code.length; at += 1) {
				if (code[at] === '-') continue;
				for (const digit of DIGITS.replace(code[at]!, '')) {
					expect(read(code.slice(0, at) + digit + code.slice(at + 1)).ok).toBe(false);
				}
			}
		}
	});

	test('of two neighbours swapped is nearly always found', () => {
		// About one in a thousand passes the check of ten bits; this says 98 in 100, with room for chance.
		let swapped = 0;
		let found = 0;
		fc.assert(
			fc.property(anyAnswers, fc.nat(30), (answers, at) => {
				const code = toCode(answers).replaceAll('-', '');
				if (code[at] === code[at + 1]) return;
				swapped += 1;
				if (!read(code.slice(0, at) + code[at + 1]! + code[at]! + code.slice(at + 2)).ok) found += 1;
			}),
			{ numRuns: 1000 },
		);
		expect(found / swapped).toBeGreaterThan(0.98);
	});

	test('that reads another code altogether is nearly always found', () => {
		let found = 0;
		const random = fc.string({ unit: fc.constantFrom(...DIGITS), minLength: 32, maxLength: 32 });
		fc.assert(
			fc.property(random, (code) => {
				if (!read(code).ok) found += 1;
			}),
			{ numRuns: 3000 },
		);
		expect(found / 3000).toBeGreaterThan(0.98);
	});
});

describe('what is not a code is refused', () => {
	const faults = (text: string) => {
		const parsed = read(text);
		return parsed.ok ? [] : parsed.faults;
	};

	test('with a wrong character, by its place', () => {
		expect(faults(toCode({}).replace('0', 'U'))).toEqual([
			{ place: 'character 1', fault: '"U" is in no code', next: 'Read that character again.' },
		]);
		expect(faults('0000-00#0')[0]!.place).toBe('character 7');
		expect(faults('0000-🙂')).toEqual([
			{ place: 'character 5', fault: '"🙂" is in no code', next: 'Read that character again.' },
		]);
	});

	test('with a wrong length', () => {
		const code = toCode(EXAMPLE.answers);
		expect(faults('')).toEqual([
			{ place: '', fault: 'the code has 0 characters, and 32 are needed', next: 'Read all of it again.' },
		]);
		expect(faults(code.slice(0, -1))[0]!.fault).toBe('the code has 31 characters, and 32 are needed');
		expect(faults(`${code}0`)[0]!.fault).toBe('the code has 33 characters, and 32 are needed');
	});

	test('with a check that does not fit', () => {
		const code = toCode(EXAMPLE.answers);
		const wrong = code.slice(0, -1) + (code.endsWith('0') ? '1' : '0');
		expect(faults(wrong)).toEqual([
			{
				place: '',
				fault: 'a character is wrong, or the code belongs to another questionnaire',
				next: 'Read the code again.',
			},
		]);
	});

	test('from another version of the questionnaire', () => {
		const other = { ...questionnaire, version: '2027.1' };
		expect(fromShortCode(other, toCode(EXAMPLE.answers)).ok).toBe(false);
		expect(toShortCode(other, EXAMPLE.answers)).not.toBe(toCode(EXAMPLE.answers));
	});

	test('that stands for no answers, though its check fits', () => {
		// 32 to the power of 30 is more than 23 to the power of 33, so some bodies stand for nothing.
		const checks = [...DIGITS].flatMap((first) => [...DIGITS].map((second) => first + second));
		for (const check of checks) expect(read('Z'.repeat(30) + check).ok).toBe(false);
	});

	test('whatever it is, without throwing', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.constantFrom('ß'.repeat(16), '🙂', '0'.repeat(31))), (text) => {
				expect(read(text).ok).toBe(false);
			}),
			{ numRuns: 500 },
		);
	});
});
