import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { faultLine } from '#errors/fault.ts';
import type { ParsedQuestionnaire } from '#schemas/questionnaire.ts';
import type { Ledger } from '#schemas/questionnaire-ledger.ts';

import { checkIds, checkQuestionnaireIds, toLedgerEntry } from './check-ids.ts';
import { publishQuestionnaire } from './publish-questionnaire.ts';
import { readQuestionnaire } from './read-questionnaire.ts';

const content = join(import.meta.dirname, '../../content/questionnaire');

test('the versions in content keep to the ledger', async () => {
	expect(await checkQuestionnaireIds(content)).toEqual([]);
});

describe('over several versions', () => {
	let base: ParsedQuestionnaire;
	beforeAll(async () => {
		const read = await readQuestionnaire(join(content, '2026.1'));
		if (!read.ok) throw new RangeError('The questionnaire cannot be read.');
		base = read.value;
	});

	/** A version with some questions only, and some of them under another title. */
	function make(
		version: string,
		titles: Readonly<Record<string, string>>,
		reworded = {},
	): ParsedQuestionnaire {
		const [first] = base.questionnaire.questions;
		if (!first) throw new RangeError('The questionnaire has no question.');
		const questions = Object.entries(titles).map(([id, title]) => ({ ...first, id, title }));
		return { ...base, questionnaire: { ...base.questionnaire, version, questions }, reworded };
	}
	function publish(...versions: readonly ParsedQuestionnaire[]): Ledger {
		return Object.fromEntries(
			versions.map((version) => [version.questionnaire.version, toLedgerEntry(version, 'published')]),
		);
	}
	function lines(ledger: Ledger, ...versions: readonly ParsedQuestionnaire[]): string[] {
		return checkIds(ledger, versions).map((fault) => faultLine('content', fault));
	}

	test('a new version may add and drop questions', () => {
		const one = make('2026.1', { S1: 'Purpose', S2: 'Baseline' });
		const two = make('2026.2', { S1: 'Purpose', S3: 'Solved' });
		expect(lines(publish(one, two), one, two)).toEqual([]);
	});

	test('a published version is never edited', () => {
		const one = make('2026.1', { S1: 'Purpose' });
		const settings = { ...one.questionnaire.settings, dimensionFloor: 0.02 };
		const changed = { ...one, questionnaire: { ...one.questionnaire, settings } };
		expect(lines(publish(one), changed)).toEqual([
			'content: 2026.1: this published version was edited. Take the change back, and make a new folder for it: a published version is never edited.',
		]);
	});

	test('the order of keys is no change', () => {
		const one = make('2026.1', { S1: 'Purpose' });
		const turned = { reworded: one.reworded, rationales: one.rationales, questionnaire: one.questionnaire };
		expect(lines(publish(one), turned)).toEqual([]);
	});

	test('a draft may be edited', () => {
		const one = make('2026.1', { S1: 'Purpose' });
		const ledger = { '2026.1': toLedgerEntry(one, 'draft') };
		expect(lines(ledger, make('2026.1', { S1: 'Aim' }))).toEqual([]);
	});

	test('an id never means something else', () => {
		const one = make('2026.1', { S1: 'Purpose' });
		const two = make('2026.2', { S1: 'Budget' });
		expect(lines(publish(one, two), one, two)).toEqual([
			'content: 2026.2, S1: "Budget" has the id that is "Purpose" in 2026.1. Take an id that was never used. If only the words changed, add to "reworded" in questionnaire.yaml: S1: "Purpose".',
		]);
	});

	test('a retired id does not come back with another meaning', () => {
		const one = make('2026.9', { S1: 'Purpose', S2: 'Baseline' });
		const two = make('2026.10', { S1: 'Purpose' });
		const three = make('2027.1', { S1: 'Purpose', S2: 'Budget' });
		expect(lines(publish(one, two, three), three, two, one)[0]).toMatch(
			'2027.1, S2: "Budget" has the id that is "Baseline" in 2026.9.',
		);
	});

	test('a title may be said better where the version says so', () => {
		const one = make('2026.1', { S1: 'Purpose' });
		const two = make('2026.2', { S1: 'What the plan is for' }, { S1: 'Purpose' });
		const three = make('2026.3', { S1: 'What the plan is for' });
		expect(lines(publish(one, two, three), one, two, three)).toEqual([]);
	});

	test('a published version is never lost', () => {
		const one = make('2026.1', { S1: 'Purpose' });
		expect(lines(publish(one))).toEqual([
			'content: 2026.1: this published version is gone. Put its folder back: old plans are read with it.',
		]);
	});

	test('a version that is not in the ledger says how to enter it', () => {
		expect(lines({}, make('2026.1', { S1: 'Purpose' }))).toEqual([
			'content: 2026.1: this version is not in published.json. Run: node src/catalog/publish-questionnaire.ts 2026.1 --draft.',
		]);
	});
});

describe('on disk', () => {
	let root: string;
	beforeAll(async () => {
		root = await mkdtemp(join(tmpdir(), 'press-two-'));
		await cp(join(content, '2026.1'), join(root, '2026.1'), { recursive: true });
	});
	afterAll(() => rm(root, { recursive: true }));

	test('a draft is entered again and again, then published once', async () => {
		const version = join(root, '2026.1');
		expect((await checkQuestionnaireIds(root))[0]?.fault).toBe('this version is not in published.json');
		expect((await publishQuestionnaire(version, 'draft')).ok).toBe(true);
		expect((await publishQuestionnaire(version, 'draft')).ok).toBe(true);
		expect((await publishQuestionnaire(version, 'published')).ok).toBe(true);
		expect(await checkQuestionnaireIds(root)).toEqual([]);
		for (const state of ['draft', 'published'] as const) {
			const again = await publishQuestionnaire(version, state);
			expect(again.ok ? '' : faultLine('q', again.faults[0]!)).toBe(
				'q: 2026.1: it is published already. Make a new folder for what changes: a published version is never edited.',
			);
		}
	});

	test('an edit to a published file is found, and a comment is none', async () => {
		const file = join(root, '2026.1/settings.yaml');
		const text = await readFile(file, 'utf8');
		await writeFile(file, `# Read by somebody.\n${text}`);
		expect(await checkQuestionnaireIds(root)).toEqual([]);
		await writeFile(file, text.replace('value: 0.85', 'value: 0.95'));
		expect((await checkQuestionnaireIds(root)).map(({ fault }) => fault)).toEqual([
			'this published version was edited',
		]);
		await writeFile(file, text);
	});

	test('a ledger that is damaged is named', async () => {
		await writeFile(join(root, 'published.json'), '{"2026.1": {}}');
		expect((await checkQuestionnaireIds(root))[0]?.place).toBe('published.json, 2026.1, state');
		await writeFile(join(root, 'published.json'), '{');
		expect((await checkQuestionnaireIds(root))[0]?.fault).toBe('it is not JSON');
	});
});
