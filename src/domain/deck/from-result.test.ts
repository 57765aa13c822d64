import { globSync, readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { documents } from '../../../test/fixtures/arbitraries.ts';
import { hostilePlan } from '../../../test/browser/hostile-plan.ts';
import { allAnswered, BIG, EXAMPLE, plan, touchpoint, withAnswers } from '../../../test/fixtures/plans.ts';
import { questionnaire } from '../../../test/fixtures/questionnaire.ts';
import { readDeckTemplates } from '../../catalog/deck-templates.ts';
import { resultCharts } from '../../charts/result-charts.ts';
import type { PlanDocument } from '../plan/plan-document.ts';
import { type Deck, type DeckSlide, listSlides } from './deck.ts';
import { deckFromResult, type ResultDeckInput } from './from-result.ts';
import { ROWS_AT_MOST } from './result/table-slides.ts';

/** Longer than the door lets names be. */
const HOSTILE = hostilePlan(300);

const examples = globSync('content/examples/*.json').map(
	(file) => JSON.parse(readFileSync(file, 'utf8')) as PlanDocument,
);
const read = await readDeckTemplates('content/decks');
if (!read.ok) throw new Error(JSON.stringify(read.faults));
const templates = read.value;

function deckOf(
	document: PlanDocument,
	template = 'full-report',
	input: Partial<ResultDeckInput> = {},
): Deck {
	return deckFromResult({
		questionnaire,
		document,
		charts: resultCharts(questionnaire, document),
		template: templates.find(({ id }) => id === template)!,
		include: { evidenceNotes: false },
		...input,
	});
}

function slideOf(deck: Deck, id: string): DeckSlide {
	return listSlides(deck).find((slide) => slide.id === id)!;
}

describe('the titles are messages', () => {
	it('count the critical questions that hold the plan', () => {
		const low = { level: 0, grade: 'seen' } as const;
		const held = withAnswers(BIG, { ...allAnswered(4), H1: low, C1: low, H5: low });
		expect(slideOf(deckOf(held), 'result-caps').title).toBe('Three critical questions hold the plan at 39');
		const one = withAnswers(BIG, { ...allAnswered(3), H1: { level: 1, grade: 'seen' } });
		expect(slideOf(deckOf(one), 'result-caps').title).toBe('“Reaching a person” holds the plan at 39');
		expect(slideOf(deckOf(withAnswers(BIG, allAnswered(4))), 'result-caps').title).toBe(
			'No cap holds the plan down',
		);
	});

	it('give ranges, and say of the unknown that it is unknown', () => {
		// Published for "EX": Humans in the loop 13 to 46. Source: method §1.9.
		expect(slideOf(deckOf(EXAMPLE), 'result-dimension-H').title).toBe(
			'“Humans in the loop”: 13 to 46 points',
		);
		const open = deckOf(BIG);
		expect(slideOf(open, 'result-dimensions').title).toBe('Nothing is known yet in any dimension');
		expect(slideOf(open, 'result-open').title).toBe('33 of 33 questions have no level yet');
		const none = deckOf(plan([]));
		expect(slideOf(none, 'result-risks').title).toContain('The risks are not known');
		expect(slideOf(none, 'result-touchpoints').title).toBe('The plan names no touchpoint with a volume');
	});

	it('say how much meets the machine first', () => {
		// 100 of 400 at 50% with AI first: 50 of 400 is 13%; the other is a person's work alone.
		const document = plan([
			touchpoint({ id: 'a', share: 0.5, mode: 'ai_first' }),
			touchpoint({ id: 'b', volumePerMonth: 300, share: 0.5, mode: 'human' }),
		]);
		expect(slideOf(deckOf(document), 'result-touchpoints').title).toBe(
			'13% of the volume meets the machine first; it takes part in 1 of 2 touchpoints',
		);
	});
});

it('is traced on every slide', () => {
	const deck = deckOf(EXAMPLE);
	expect(deck.origin).toMatchObject({ kind: 'result', questionnaire: questionnaire.version });
	for (const { sources } of listSlides(deck)) {
		expect(sources).toMatch(/^Press Two, questionnaire 2026\.1, fingerprint 2026\.1-\w+-\w+$/);
	}
});

it('makes a board summary of eight slides, whatever the plan', () => {
	for (const document of [EXAMPLE, BIG, plan([]), HOSTILE, withAnswers(BIG, allAnswered(4))])
		expect(listSlides(deckOf(document, 'board-summary'))).toHaveLength(8);
});

it('makes a full report of about 25 slides, with every answer on one of them', () => {
	for (const document of [EXAMPLE, BIG, plan([]), ...examples]) {
		const deck = deckOf(document);
		expect(listSlides(deck).length).toBeGreaterThanOrEqual(22);
		expect(listSlides(deck).length).toBeLessThanOrEqual(28);
		const shown = JSON.stringify(deck);
		for (const { title } of questionnaire.questions)
			expect(shown).toContain(JSON.stringify(title).slice(1, -1));
	}
});

it('cuts a long list and says how much is left', () => {
	// Ten caps on "EX", of which one slide holds only some.
	const [table, rest] = slideOf(deckOf(EXAMPLE, 'board-summary'), 'result-caps').blocks;
	expect(table?.kind).toBe('table');
	const rows = table?.kind === 'table' ? table.rows.length : 0;
	expect(rest).toMatchObject({ text: expect.stringContaining(`And ${10 - rows} more caps.`) });
});

it('takes the edited summary, and drafts one where it is empty', () => {
	const items = (deck: Deck) => slideOf(deck, 'result-summary').blocks[0];
	expect(items(deckOf(EXAMPLE, 'full-report', { summary: [' We stop. ', ''] }))).toEqual({
		kind: 'bullets',
		items: ['We stop.'],
	});
	expect(items(deckOf(EXAMPLE, 'full-report', { summary: [' '] }))).toEqual(items(deckOf(EXAMPLE)));
});

it('shows what people wrote beside their answers only where that is wanted', () => {
	const document = withAnswers(BIG, {
		S1: { level: 1, note: 'Only between us' },
		C5: { notApplicable: 'Our own reason', note: 'And why' },
	});
	const include = { evidenceNotes: true };
	expect(JSON.stringify(deckOf(document))).not.toMatch(/Only between us|Our own reason|And why/);
	expect(slideOf(deckOf(document, 'full-report', { include }), 'result-remarks')).toMatchObject({
		title: 'What was written beside 2 answers',
		blocks: [
			{
				rows: [
					[expect.any(String), 'level 1, someone says so', 'Only between us'],
					[expect.any(String), 'marked as not applicable', 'Our own reason And why'],
				],
			},
		],
	});
	const none = slideOf(deckOf(BIG, 'full-report', { include }), 'result-remarks');
	expect(none.title).toBe('Nothing was written beside the answers');
});

it('shows the words of its template', () => {
	const line = {
		make: 'words',
		id: 'own',
		title: 'On {plan}',
		items: ['One.'],
		notes: [],
		rationale: '',
	} as const;
	const [template] = templates;
	const own = { ...template!, parts: [{ id: 'own', title: 'Own', slides: [line] }] };
	expect(listSlides(deckOf({ ...EXAMPLE, title: 'Us' }, '', { template: own }))).toMatchObject([
		{ id: 'result-own', title: 'On Us', blocks: [{ kind: 'bullets', items: ['One.'] }] },
	]);
});

it('puts what follows behind its own slides', () => {
	const following = [
		{ id: 'm', title: 'M', slides: [{ id: 'm-1', title: 'One', blocks: [], sources: '', notes: [] }] },
	];
	expect(listSlides(deckOf(EXAMPLE, 'workshop', { following })).at(-1)?.id).toBe('m-1');
});

it('keeps a slide’s id when the plan changes', () => {
	const ids = (document: PlanDocument) => listSlides(deckOf(document, 'board-summary')).map(({ id }) => id);
	expect(ids(BIG)).toEqual(ids(EXAMPLE));
});

it('gives any plan a deck that holds together', () => {
	const any = fc.oneof(documents(), fc.constant(HOSTILE));
	fc.assert(
		fc.property(
			any,
			fc.constantFrom(...templates.map(({ id }) => id)),
			fc.boolean(),
			(document, id, evidenceNotes) => {
				const slides = listSlides(deckOf(document, id, { include: { evidenceNotes } }));
				expect(new Set(slides.map((slide) => slide.id)).size).toBe(slides.length);
				for (const { title, blocks, notes } of slides) {
					expect(title.trim()).not.toBe('');
					expect(title).not.toMatch(/[{}]|undefined|NaN/);
					expect([...title].length).toBeLessThanOrEqual(125);
					expect(blocks.length).toBeGreaterThan(0);
					expect(blocks.length).toBeLessThanOrEqual(2);
					expect(notes.join(' ')).not.toMatch(/[{}]/);
					for (const block of blocks) {
						expect(JSON.stringify(block)).not.toMatch(/undefined|NaN/);
						if (block.kind === 'bullets') {
							expect(block.items.length).toBeGreaterThan(0);
							expect(block.items.length).toBeLessThanOrEqual(3);
						}
						if (block.kind !== 'table') continue;
						expect(block.rows.length).toBeLessThanOrEqual(ROWS_AT_MOST);
						for (const row of block.rows) {
							expect(row.length).toBe(block.head.length);
							expect(row[0]).not.toBe('');
						}
					}
				}
			},
		),
		{ numRuns: 25 },
	);
});
