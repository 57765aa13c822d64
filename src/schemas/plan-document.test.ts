import { readdirSync, readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { documents } from '../../test/fixtures/arbitraries.ts';
import { questionnaire } from '../../test/fixtures/questionnaire.ts';
import { faultLine } from '#errors/fault.ts';
import { parsePlan, parsePlanText, planDocumentSchema } from './plan-document.ts';

const known = [questionnaire];

/** The least that a plan must say. */
const MINIMUM = {
	format: 'press-two/plan',
	formatVersion: 1,
	id: 'a',
	title: '',
	questionnaire: '2026.1',
	plan: { touchpoints: [] },
	answers: {},
};

const ORDER_STATUS = {
	id: 'order_status',
	name: 'Order status',
	volumePerMonth: 60000,
	complexity: 0,
	emotion: 0,
	consequence: 1,
	irreversibility: 0,
	share: 0.9,
	mode: 'ai_only',
};

/** The example of the contract that scripts rely on. */
const CONTRACT = {
	...MINIMUM,
	id: '0f8c…',
	title: 'Support automation 2027',
	organisation: 'Northwind Energy',
	plan: { headcountCut: 0.3, rolloutMonths: 2, singleSupplier: true, touchpoints: [ORDER_STATUS] },
	answers: {
		S1: { level: 2, grade: 'document', note: 'Board paper 12', date: '2026-11-02' },
		H6: { unknown: true },
		C5: { notApplicable: 'no customers outside the company' },
	},
};

/** The lines that people see, as the command line writes them. */
function linesFor(text: string): string {
	const parsed = parsePlanText(text, known);
	return parsed.ok ? 'nothing' : parsed.faults.map((fault) => faultLine('plan.json', fault)).join('\n');
}
const lines = (value: unknown) => linesFor(JSON.stringify(value));

const withTouchpoint = (change: object) => ({
	...MINIMUM,
	plan: { touchpoints: [{ ...ORDER_STATUS, ...change }] },
});
const withAnswer = (answer: unknown) => ({ ...MINIMUM, answers: { S1: answer } });

describe('a plan is read', () => {
	test('where it says no more than it must', () => {
		expect(parsePlan(MINIMUM, known)).toEqual({ ok: true, value: MINIMUM });
	});

	test('as the contract shows it', () => {
		expect(parsePlanText(JSON.stringify(CONTRACT, null, 2), known)).toEqual({ ok: true, value: CONTRACT });
	});

	test('with what other releases add at the top, which is kept', () => {
		const more = { ...CONTRACT, actions: [{ owner: 'Kim' }], $schema: '/schema/plan-1.json' };
		expect(parsePlan(more, known)).toEqual({ ok: true, value: more });
	});

	test('with every fact of the plan at its ends', () => {
		for (const facts of [
			{ headcountCut: 0, rolloutMonths: 0, singleSupplier: false, purpose: '', startsOn: '2027-01-31' },
			{ headcountCut: 1, rolloutMonths: 600, singleSupplier: true },
		]) {
			expect(parsePlan({ ...MINIMUM, plan: { touchpoints: [], ...facts } }, known).ok).toBe(true);
		}
		for (const ends of [
			{ volumePerMonth: 0, share: 0 },
			{ volumePerMonth: 0.5, share: 1 },
		]) {
			expect(parsePlan(withTouchpoint(ends), known).ok).toBe(true);
		}
	});

	test('with the byte order mark that some editors write', () => {
		expect(parsePlanText(`\uFEFF${JSON.stringify(CONTRACT)}`, known).ok).toBe(true);
	});

	test('as it was written, again and again', () => {
		fc.assert(
			fc.property(documents(), (document) => {
				const once = parsePlanText(JSON.stringify(document), known);
				expect(once).toEqual({ ok: true, value: JSON.parse(JSON.stringify(document)) });
				if (once.ok) expect(parsePlanText(JSON.stringify(once.value, null, '\t'), known)).toEqual(once);
			}),
			{ numRuns: 100 },
		);
	});
});

describe('a file that is not a plan is refused:', () => {
	test('empty', () => {
		expect(linesFor('')).toMatchInlineSnapshot(
			`"plan.json: it is empty. Choose a file that was exported from Press Two, or mend it in a text editor."`,
		);
		expect(linesFor(' \n\t')).toBe(linesFor(''));
	});

	test('not JSON', () => {
		expect(linesFor('# Our plan\n\nWe will be quick.')).toMatchInlineSnapshot(
			`"plan.json: line 1: it is not JSON. Choose a file that was exported from Press Two, or mend it in a text editor."`,
		);
	});

	test('JSON with a slip in its third line', () => {
		expect(linesFor('{\n"format": "press-two/plan",\n"title": Support,\n}')).toMatchInlineSnapshot(
			`"plan.json: line 3: it is not JSON. Choose a file that was exported from Press Two, or mend it in a text editor."`,
		);
	});

	test('cut off', () => {
		const text = JSON.stringify(CONTRACT);
		for (let length = 0; length < text.length; length += 1) {
			expect(linesFor(text.slice(0, length))).toMatch(
				/^plan\.json: (line 1: )?it (is empty|is not JSON|ends too early)\. /,
			);
		}
	});

	test('a list, nothing, a number, a text', () => {
		expect(lines([])).toMatchInlineSnapshot(
			`"plan.json: it is not a plan. Choose a file that was exported from Press Two."`,
		);
		for (const value of [null, 5, 'plan', true, [CONTRACT]]) expect(lines(value)).toBe(lines([]));
	});

	test('another format', () => {
		expect(lines({ ...MINIMUM, format: 'press-two/brand' })).toMatchInlineSnapshot(
			`"plan.json: format: it is "press-two/brand", and a plan says "press-two/plan". Choose a plan that was exported from Press Two."`,
		);
		expect(lines({ ...MINIMUM, format: undefined })).toMatchInlineSnapshot(
			`"plan.json: format: it does not say what it is, and a plan says "press-two/plan". Choose a plan that was exported from Press Two."`,
		);
		expect(lines({ name: 'package', version: '1.0.0' })).toBe(lines({ ...MINIMUM, format: undefined }));
	});

	test('a newer version', () => {
		expect(lines({ ...MINIMUM, formatVersion: 2 })).toMatchInlineSnapshot(
			`"plan.json: formatVersion: the file is in format 2, and this release reads formats up to 1. Open it with a newer release of Press Two."`,
		);
		expect(lines({ ...MINIMUM, formatVersion: 99, plan: 'something new' })).toMatchInlineSnapshot(
			`"plan.json: formatVersion: the file is in format 99, and this release reads formats up to 1. Open it with a newer release of Press Two."`,
		);
	});

	test('a version that never was', () => {
		expect(lines({ ...MINIMUM, formatVersion: -1 })).toMatchInlineSnapshot(
			`"plan.json: formatVersion: there is no such format version. Write 1, if the file follows that format."`,
		);
		for (const formatVersion of ['1', 0.5, null, undefined, {}]) {
			expect(lines({ ...MINIMUM, formatVersion })).toBe(lines({ ...MINIMUM, formatVersion: -1 }));
		}
	});

	test('5 MB of text', () => {
		expect(linesFor('x'.repeat(5_000_000))).toMatchInlineSnapshot(
			`"plan.json: it has 5,000,000 characters, and a plan has at most 1,000,000. Check that this is the file you exported from Press Two."`,
		);
		expect(lines({ ...MINIMUM, notes: 'x'.repeat(5_000_000) })).toMatchInlineSnapshot(
			`"plan.json: it has 5,000,140 characters, and a plan has at most 1,000,000. Check that this is the file you exported from Press Two."`,
		);
	});

	test('deep nesting, however deep', () => {
		expect(linesFor('['.repeat(400_000) + ']'.repeat(400_000))).toMatchInlineSnapshot(
			`"plan.json: number 1, number 1, number 1: it nests too deep. Check that this is the file you exported from Press Two."`,
		);
		let deep: unknown = 1;
		for (let depth = 0; depth < 30; depth += 1) deep = { inner: deep };
		expect(lines({ ...MINIMUM, actions: deep })).toMatchInlineSnapshot(
			`"plan.json: actions, inner, inner: it nests too deep. Check that this is the file you exported from Press Two."`,
		);
	});
});

describe('names that change what an object is are refused wherever they stand:', () => {
	const text = JSON.stringify({ ...CONTRACT, actions: [{ owner: 'Kim' }] });
	test.each([
		['at the top', text.replace('{', '{"__proto__":{"isAdmin":true},')],
		['in the plan', text.replace('"touchpoints"', '"prototype":{},"touchpoints"')],
		['in a touchpoint', text.replace('"share"', '"constructor":{"prototype":{}},"share"')],
		['as a question', text.replace('"S1"', '"__proto__":{"level":4},"S1"')],
		['in an answer', text.replace('"grade"', '"__proto__":null,"grade"')],
		['in what is kept unread', text.replace('"owner"', '"__proto__":[],"owner"')],
	])('%s', (_, unsafe) => {
		expect(linesFor(unsafe)).toMatch(
			/^plan\.json: [\w, ]*(__proto__|prototype|constructor): this name is not allowed\. Take it out of the file\.$/,
		);
		expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
	});

	test('with their place in words', () => {
		expect(linesFor(text.replace('"share"', '"constructor":1,"share"'))).toMatchInlineSnapshot(
			`"plan.json: plan, touchpoints, number 1, constructor: this name is not allowed. Take it out of the file."`,
		);
	});

	test('and a question called like a part of every object is no question', () => {
		expect(lines({ ...MINIMUM, answers: { toString: { level: 4 }, hasOwnProperty: { level: 4 } } }))
			.toMatchInlineSnapshot(`
			"plan.json: answers, toString: questionnaire 2026.1 has no question with this id. Check the id, or take the answer out.
			plan.json: answers, hasOwnProperty: questionnaire 2026.1 has no question with this id. Check the id, or take the answer out."
		`);
	});
});

describe('a touchpoint is refused with', () => {
	test('a share of 1.4', () => {
		expect(lines(withTouchpoint({ share: 1.4 }))).toMatchInlineSnapshot(
			`"plan.json: plan, touchpoint order_status, share: 1.4 is too large. Write a number that is at most 1."`,
		);
	});

	test('a negative volume', () => {
		expect(lines(withTouchpoint({ volumePerMonth: -3 }))).toMatchInlineSnapshot(
			`"plan.json: plan, touchpoint order_status, volumePerMonth: -3 is too small. Write a number that is at least 0."`,
		);
	});

	test('a volume without end', () => {
		expect(linesFor(JSON.stringify(withTouchpoint({})).replace('60000', '1e999'))).toMatchInlineSnapshot(
			`"plan.json: plan, touchpoint order_status, volumePerMonth: Infinity is not a number. Write a number."`,
		);
	});

	test('a rating over 4', () => {
		expect(lines(withTouchpoint({ emotion: 5 }))).toMatchInlineSnapshot(
			`"plan.json: plan, touchpoint order_status, emotion: 5 is not known here. Write one of: 0, 1, 2, 3, 4."`,
		);
	});

	test('a mode that does not exist', () => {
		expect(lines(withTouchpoint({ mode: 'robot' }))).toMatchInlineSnapshot(
			`"plan.json: plan, touchpoint order_status, mode: "robot" is not known here. Write one of: human, assist, ai_first, ai_only."`,
		);
	});

	test('text where a number belongs', () => {
		expect(lines(withTouchpoint({ volumePerMonth: '60000' }))).toMatchInlineSnapshot(
			`"plan.json: plan, touchpoint order_status, volumePerMonth: "60000" is text. Write it without quotes: 60000."`,
		);
		expect(lines(withTouchpoint({ share: null }))).toMatchInlineSnapshot(
			`"plan.json: plan, touchpoint order_status, share: null is not a number. Write a number."`,
		);
	});

	test('a name that is not known here', () => {
		expect(lines(withTouchpoint({ volume: 4 }))).toMatchInlineSnapshot(
			`"plan.json: plan, touchpoint order_status: "volume" is not known here. Check the spelling, or take it out."`,
		);
	});

	test('the id of another', () => {
		const twice = {
			...MINIMUM,
			plan: { touchpoints: [ORDER_STATUS, { ...ORDER_STATUS, name: 'Again' }, ORDER_STATUS] },
		};
		expect(lines(twice)).toMatchInlineSnapshot(
			`"plan.json: plan, touchpoint order_status: two touchpoints have this id. Give each touchpoint an id of its own."`,
		);
	});

	test('nothing in it', () => {
		expect(lines({ ...MINIMUM, plan: { touchpoints: [null] } })).toMatchInlineSnapshot(
			`"plan.json: plan, touchpoints, number 1: null is not a group of named values. Write a group of named values."`,
		);
	});

	test('500 others before it', () => {
		const touchpoints = Array.from({ length: 501 }, (_, index) => ({ ...ORDER_STATUS, id: `t${index}` }));
		expect(lines({ ...MINIMUM, plan: { touchpoints } })).toMatchInlineSnapshot(
			`"plan.json: plan, touchpoints: the list has 501 items. Write at most 500."`,
		);
	});
});

describe('an answer is refused with', () => {
	test('a level of 7', () => {
		expect(lines(withAnswer({ level: 7 }))).toMatchInlineSnapshot(
			`"plan.json: answers, S1, level: 7 is not known here. Write one of: 0, 1, 2, 3, 4."`,
		);
	});

	test('a level between two', () => {
		expect(lines(withAnswer({ level: 2.5 }))).toMatchInlineSnapshot(
			`"plan.json: answers, S1, level: 2.5 is not known here. Write one of: 0, 1, 2, 3, 4."`,
		);
	});

	test('a level in quotes', () => {
		expect(lines(withAnswer({ level: '2' }))).toMatchInlineSnapshot(
			`"plan.json: answers, S1, level: "2" is not known here. Write one of: 0, 1, 2, 3, 4."`,
		);
	});

	test('a grade that does not exist', () => {
		expect(lines(withAnswer({ level: 2, grade: 'sure' }))).toMatchInlineSnapshot(
			`"plan.json: answers, S1, grade: "sure" is not known here. Write one of: guess, stated, document, seen."`,
		);
	});

	test('a day that is not in the calendar', () => {
		expect(lines(withAnswer({ level: 2, date: '2026-02-30' }))).toMatchInlineSnapshot(
			`"plan.json: answers, S1, date: "2026-02-30" is not well formed. Write the day as 2026-11-02."`,
		);
		expect(lines(withAnswer({ unknown: true, date: '2.11.2026' }))).toMatchInlineSnapshot(
			`"plan.json: answers, S1, date: "2.11.2026" is not well formed. Write the day as 2026-11-02."`,
		);
	});

	test('no reason for not applying', () => {
		expect(lines(withAnswer({ notApplicable: '' }))).toMatchInlineSnapshot(
			`"plan.json: answers, S1, notApplicable: the text is empty. Write the text."`,
		);
	});

	test('two answers in one', () => {
		expect(lines(withAnswer({ level: 2, unknown: true }))).toMatchInlineSnapshot(
			`"plan.json: answers, S1: "unknown" is not known here. Check the spelling, or take it out."`,
		);
	});

	test('nothing in it', () => {
		expect(lines(withAnswer({}))).toMatchInlineSnapshot(
			`"plan.json: answers, S1, level: it is missing. Write one of: 0, 1, 2, 3, 4."`,
		);
		expect(lines(withAnswer(3))).toMatchInlineSnapshot(
			`"plan.json: answers, S1: 3 is not a group of named values. Write a group of named values."`,
		);
	});

	test('a question that does not exist', () => {
		expect(lines({ ...MINIMUM, answers: { S1: { level: 1 }, S7: { level: 1 }, Q12: { unknown: true } } }))
			.toMatchInlineSnapshot(`
			"plan.json: answers, S7: questionnaire 2026.1 has no question with this id. Check the id, or take the answer out.
			plan.json: answers, Q12: questionnaire 2026.1 has no question with this id. Check the id, or take the answer out."
		`);
	});

	test('a questionnaire that does not exist', () => {
		expect(lines({ ...MINIMUM, questionnaire: '2030.1' })).toMatchInlineSnapshot(
			`"plan.json: questionnaire: there is no questionnaire "2030.1" in this release (it has 2026.1). Open the plan in the release that it was made with, or in a newer one."`,
		);
	});
});

describe('a plan is refused with', () => {
	test('facts out of range', () => {
		expect(
			lines({
				...MINIMUM,
				plan: {
					headcountCut: 30,
					rolloutMonths: -1,
					singleSupplier: 'yes',
					startsOn: 'spring',
					touchpoints: [],
				},
			}),
		).toMatchInlineSnapshot(`
			"plan.json: plan, startsOn: "spring" is not well formed. Write the day as 2026-11-02.
			plan.json: plan, headcountCut: 30 is too large. Write a number that is at most 1.
			plan.json: plan, rolloutMonths: -1 is too small. Write a number that is at least 0.
			plan.json: plan, singleSupplier: "yes" is not true or false. Write true or false."
		`);
	});

	test('a fact that is not known here', () => {
		expect(lines({ ...MINIMUM, plan: { touchpoints: [], headcountcut: 0.3 } })).toMatchInlineSnapshot(
			`"plan.json: plan: "headcountcut" is not known here. Check the spelling, or take it out."`,
		);
	});

	test('parts missing', () => {
		expect(lines({ format: 'press-two/plan', formatVersion: 1 })).toMatchInlineSnapshot(`
			"plan.json: id: it is missing. Add it: text is needed here.
			plan.json: title: it is missing. Add it: text is needed here.
			plan.json: questionnaire: it is missing. Add it: text is needed here.
			plan.json: plan: it is missing. Add it: a group of named values is needed here.
			plan.json: answers: it is missing. Add it: a group of named values is needed here."
		`);
	});

	test('parts of the wrong kind', () => {
		expect(lines({ ...MINIMUM, id: 7, title: 'x'.repeat(301), plan: { touchpoints: {} }, answers: [] }))
			.toMatchInlineSnapshot(`
			"plan.json: id: 7 is a number. Write it in quotes: "7".
			plan.json: title: the text is longer than 300 characters. Shorten it.
			plan.json: plan, touchpoints: a group of named values is not a list. Write a list.
			plan.json: answers: a list is not a group of named values. Write a group of named values."
		`);
	});
});

describe('no input', () => {
	const anything = fc.oneof(
		fc.json(),
		fc.string(),
		fc.string({ unit: 'binary' }),
		fc
			.constant(JSON.stringify(CONTRACT))
			.chain((text) =>
				fc
					.tuple(fc.nat(text.length), fc.nat(20), fc.string({ maxLength: 8 }))
					.map(([at, length, other]) => text.slice(0, at) + other + text.slice(at + length)),
			),
	);

	test('makes the reader throw, or say nothing about what it refuses', () => {
		fc.assert(
			fc.property(anything, (text) => {
				const parsed = parsePlanText(text, known);
				if (parsed.ok) return;
				expect(parsed.faults.length).toBeGreaterThan(0);
				for (const { fault, next } of parsed.faults) {
					expect(fault).not.toBe('');
					expect(next).toMatch(/\.$/);
				}
			}),
			{ numRuns: 1000 },
		);
	});

	test('with one value exchanged for a wrong one gets in', () => {
		const places = valuePlaces(CONTRACT);
		const wrong = fc.oneof(
			fc.constantFrom<unknown>(null, -1, 5, 1.4, 1e300, '', 'ai', [], {}, [1], { level: 9 }, false),
			fc.anything({ withNullPrototype: false, maxDepth: 2 }),
		);
		fc.assert(
			fc.property(fc.constantFrom(...places), wrong, (path, value) => {
				const text = String(JSON.stringify(exchange(CONTRACT, path, value)));
				const parsed = parsePlanText(text, known);
				// What is let in holds to the types in every place.
				if (parsed.ok) expectPlan(parsed.value);
			}),
			{ numRuns: 2000 },
		);
	});
});

test('the schema alone says what the door says about shapes', () => {
	expect(planDocumentSchema.safeParse(CONTRACT).success).toBe(true);
	expect(planDocumentSchema.safeParse({ ...CONTRACT, format: 'x' }).success).toBe(false);
});

test('every example that the site offers is read', () => {
	const folder = new URL('../../content/examples/', import.meta.url);
	const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
	expect(files).not.toEqual([]);
	for (const file of files)
		expect(linesFor(readFileSync(new URL(file, folder), 'utf8')), file).toBe('nothing');
});

type Path = readonly (string | number)[];

function valuePlaces(value: unknown, path: Path = []): Path[] {
	if (typeof value !== 'object' || value === null) return [path];
	return [path, ...Object.entries(value).flatMap(([key, inner]) => valuePlaces(inner, [...path, key]))];
}

function exchange(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
	if (key === undefined) return other;
	if (Array.isArray(value)) {
		return value.map((inner, index) =>
			String(index) === String(key) ? exchange(inner, rest, other) : inner,
		);
	}
	const old = value as Record<string, unknown>;
	return { ...old, [key]: exchange(old[key], rest, other) };
}

/** The types of a plan document, checked by hand and on purpose not by the schema. */
function expectPlan(document: unknown): void {
	const is = (holds: boolean) => expect(holds).toBe(true);
	const record = (value: unknown) => {
		is(typeof value === 'object' && value !== null && !Array.isArray(value));
		return value as Record<string, unknown>;
	};
	const optional = (value: unknown, check: (value: unknown) => boolean) =>
		is(value === undefined || check(value));
	const isText = (value: unknown) => typeof value === 'string';
	const isLevel = (value: unknown) => [0, 1, 2, 3, 4].includes(value as number);
	const isBetween = (least: number, most: number) => (value: unknown) =>
		typeof value === 'number' && value >= least && value <= most;
	const {
		format,
		formatVersion,
		id,
		title,
		organisation,
		questionnaire: version,
		plan,
		answers,
	} = record(document);
	is(
		format === 'press-two/plan' && formatVersion === 1 && isText(id) && isText(title) && version === '2026.1',
	);
	optional(organisation, isText);
	const { touchpoints, ...facts } = record(plan);
	optional(facts['headcountCut'], isBetween(0, 1));
	optional(facts['rolloutMonths'], isBetween(0, Number.MAX_VALUE));
	optional(facts['singleSupplier'], (value) => typeof value === 'boolean');
	is(Array.isArray(touchpoints));
	for (const one of touchpoints as unknown[]) {
		const touchpoint = record(one);
		is(isText(touchpoint['id']) && isText(touchpoint['name']));
		is(isBetween(0, Number.MAX_VALUE)(touchpoint['volumePerMonth']) && isBetween(0, 1)(touchpoint['share']));
		for (const scale of ['complexity', 'emotion', 'consequence', 'irreversibility'])
			is(isLevel(touchpoint[scale]));
		is(['human', 'assist', 'ai_first', 'ai_only'].includes(touchpoint['mode'] as string));
	}
	for (const [question, one] of Object.entries(record(answers))) {
		is(questionnaire.questions.some(({ id }) => id === question));
		const answer = record(one);
		const kinds = ['level', 'unknown', 'notApplicable'].filter((kind) => Object.hasOwn(answer, kind));
		is(kinds.length === 1);
		if (kinds[0] === 'level') is(isLevel(answer['level']));
		if (kinds[0] === 'unknown') is(answer['unknown'] === true);
		if (kinds[0] === 'notApplicable') is(isText(answer['notApplicable']) && answer['notApplicable'] !== '');
		optional(answer['grade'], (value) => ['guess', 'stated', 'document', 'seen'].includes(value as string));
		optional(answer['note'], isText);
		optional(answer['date'], (value) => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value));
	}
}
