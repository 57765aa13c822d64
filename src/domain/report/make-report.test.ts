import { describe, expect, it } from 'vitest';

import { resultCharts } from '#charts/result-charts.ts';

import { allAnswered, BIG, EXAMPLE, plan, withAnswers } from '../../../test/fixtures/plans.ts';
import { questionnaire } from '../../../test/fixtures/questionnaire.ts';
import { assess } from '../assess.ts';
import { PRESS_TWO } from '../brand/brand.ts';
import type { PlanDocument } from '../plan/plan-document.ts';
import { makeReport } from './make-report.ts';
import type { ReportMaterial } from './material.ts';
import type { ReportBlock, ReportTable } from './report.ts';

function reportOf(document: PlanDocument, more: Partial<ReportMaterial> = {}) {
	return makeReport({
		questionnaire,
		document,
		result: assess(questionnaire, document),
		charts: resultCharts(questionnaire, document),
		brand: PRESS_TWO,
		...more,
	});
}

const section = (document: PlanDocument, id: string) =>
	reportOf(document).sections.find((candidate) => candidate.id === id)!;
const tables = (blocks: readonly ReportBlock[]) =>
	blocks.filter((block): block is ReportTable => block.kind === 'table');
const textOf = (value: unknown) => JSON.stringify(value);

describe('a report', () => {
	it('has a part for each thing that there is to say, whatever the plan', () => {
		const ids = ['summary', 'plan', 'dimensions', 'caps', 'risks', 'actions', 'contradictions', 'open'];
		for (const document of [plan([]), EXAMPLE, withAnswers(BIG, allAnswered(4))]) {
			const report = reportOf(document);
			expect(report.sections.map(({ id }) => id)).toEqual([...ids, 'answers', 'method', 'check']);
			for (const { blocks } of report.sections) expect(blocks.length).toBeGreaterThan(0);
			for (const table of tables(report.sections.flatMap(({ blocks }) => blocks))) {
				for (const row of table.rows) expect(row.length).toBe(table.columns.length);
			}
		}
	});

	it('bears a day only where one is given', () => {
		expect(reportOf(EXAMPLE).about.length).toBe(1);
		expect(reportOf(EXAMPLE, { date: '2026-11-02' }).about[1]).toBe('As of 2 November 2026.');
	});

	it('is the organisation’s, else the brand’s, and never Press Two’s', () => {
		const brand = { ...PRESS_TWO, id: 'client', client: 'Contoso' };
		expect(reportOf({ ...EXAMPLE, organisation: 'Northwind' }, { brand }).client).toBe('Northwind');
		expect(reportOf(EXAMPLE, { brand }).client).toBe('Contoso');
		expect(reportOf(EXAMPLE).client).toBeUndefined();
	});

	it('says its words in English, whatever language the brand’s decks are in', () => {
		expect(reportOf(EXAMPLE, { brand: { ...PRESS_TWO, language: 'de-CH' } }).language).toBe('en-GB');
		expect(reportOf(EXAMPLE, { brand: { ...PRESS_TWO, language: 'en-US' } }).language).toBe('en-US');
	});

	it('takes a summary that somebody wrote', () => {
		const [summary] = reportOf(EXAMPLE, { summary: ['We stop.'] }).sections;
		expect(summary!.blocks).toEqual([{ kind: 'paragraph', text: 'We stop.' }]);
	});
});

describe('its answers', () => {
	it('are all there, answered or not, with what is written beside them', () => {
		const document = withAnswers(plan([]), {
			S1: { level: 2, grade: 'document', note: 'Board paper 12', date: '2026-11-02' },
			S2: { unknown: true },
			S3: { notApplicable: 'No customers' },
		});
		const found = tables(section(document, 'answers').blocks);
		expect(found.length).toBe(questionnaire.dimensions.length);
		const rows = found.flatMap(({ rows: all }) => all);
		expect(rows.length).toBe(questionnaire.questions.length);
		const [, answer, known, remarks] = rows[0]!;
		expect(answer).toMatch(/^Level 2: ./);
		expect([known, remarks]).toEqual(['A document', 'Board paper 12\n2 November 2026']);
		expect(rows.slice(1, 4).map((row) => row[1])).toEqual([
			'Don’t know',
			'Not applicable: No customers',
			'Not answered',
		]);
	});

	it('have no column of remarks where there are none', () => {
		expect(tables(section(plan([]), 'answers').blocks)[0]!.columns.length).toBe(3);
	});
});

describe('its actions', () => {
	it('say that owner and date are open, and fill in neither', () => {
		const found = tables(section(EXAMPLE, 'actions').blocks);
		expect(found.length).toBe(5);
		for (const { columns, rows } of found) {
			expect(columns.slice(-2).map(({ name }) => name)).toEqual(['Owner', 'Date']);
			for (const row of rows) expect(row.slice(-2)).toEqual(['open', 'open']);
		}
	});
});

it('says what is not given about a plan, and never a zero instead', () => {
	const { headcountCut: _, rolloutMonths: __, singleSupplier: ___, ...facts } = EXAMPLE.plan;
	const [table] = tables(section({ ...EXAMPLE, plan: facts }, 'plan').blocks);
	expect(table!.rows.map(([, fact]) => fact)).toEqual(Array(5).fill('Not given'));
	expect(textOf(section(plan([]), 'plan'))).toContain('The plan names no touchpoint yet.');
});
