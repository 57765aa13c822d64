import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Fault, Parsed } from '#errors/fault.ts';
import type { ParsedQuestionnaire } from '#schemas/questionnaire.ts';
import { type Ledger, type LedgerEntry, type Meanings, parseLedger } from '#schemas/questionnaire-ledger.ts';

import { readQuestionnaire } from './read-questionnaire.ts';

/** The ledger's place in the folder of all versions. */
export const LEDGER_FILE = 'published.json';

/**
 * Answers are kept under ids for ever. So a published version never changes, and an id never means something else.
 * Where a title is only said better, the newer version names the old one under `reworded`.
 */
export function checkIds(ledger: Ledger, versions: readonly ParsedQuestionnaire[]): Fault[] {
	const present = new Map(versions.map((version) => [version.questionnaire.version, version]));
	const faults: Fault[] = [];
	/** What each id stands for in the newest version so far that has it. */
	const known = new Map<string, { readonly version: string; readonly title: string }>();

	for (const name of [...new Set([...Object.keys(ledger), ...present.keys()])].sort(compareVersions)) {
		const entry = ledger[name];
		const content = present.get(name);
		if (!content) {
			if (entry?.state === 'published') faults.push(lost(name));
			continue;
		}
		if (!entry) faults.push(unlisted(name));
		if (entry?.state === 'published' && entry.digest !== digestOf(content)) faults.push(edited(name));
		for (const [id, title] of Object.entries(allMeanings(content))) {
			const before = known.get(id);
			known.set(id, { version: name, title });
			if (!before || before.title === title || content.reworded[id] === before.title) continue;
			faults.push({
				place: `${name}, ${id}`,
				fault: `"${title}" has the id that is "${before.title}" in ${before.version}`,
				next: `Take an id that was never used. If only the words changed, add to "reworded" in questionnaire.yaml: ${id}: ${JSON.stringify(before.title)}.`,
			});
		}
	}
	return faults;
}

/** What the ledger holds of a version. */
export function toLedgerEntry(parsed: ParsedQuestionnaire, state: LedgerEntry['state']): LedgerEntry {
	return { state, digest: digestOf(parsed), ...meaningsOf(parsed) };
}

/** The ledger of a folder of versions; empty where there is none yet. */
export async function readLedger(folder: string): Promise<Parsed<Ledger>> {
	const file = join(folder, LEDGER_FILE);
	if (!existsSync(file)) return { ok: true, value: {} };
	const text = await readFile(file, 'utf8');
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		const fault = { place: LEDGER_FILE, fault: 'it is not JSON', next: 'Take back the last change to it.' };
		return { ok: false, faults: [fault] };
	}
	return parseLedger(value, LEDGER_FILE);
}

/** Reads the folder of all versions and checks what is in it against the ledger. */
export async function checkQuestionnaireIds(folder: string): Promise<Fault[]> {
	const ledger = await readLedger(folder);
	if (!ledger.ok) return [...ledger.faults];
	const entries = await readdir(folder, { withFileTypes: true });
	const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
	const faults: Fault[] = [];
	const versions: ParsedQuestionnaire[] = [];
	for (const name of names.sort(compareVersions)) {
		const parsed = await readQuestionnaire(join(folder, name));
		if (parsed.ok) versions.push(parsed.value);
		else faults.push(...parsed.faults.map((fault) => ({ ...fault, place: `${name}/${fault.place}` })));
	}
	// With a version unread, the rest would be judged against half of the record.
	return faults.length > 0 ? faults : checkIds(ledger.value, versions);
}

function meaningsOf({ questionnaire }: ParsedQuestionnaire): Meanings {
	const { dimensions, questions, risks, contradictions } = questionnaire;
	return {
		dimensions: Object.fromEntries(dimensions.map(({ id, name }) => [id, name])),
		questions: Object.fromEntries(questions.map(({ id, title }) => [id, title])),
		risks: Object.fromEntries(risks.map(({ id, name }) => [id, name])),
		contradictions: Object.fromEntries(contradictions.map(({ id, says }) => [id, says])),
	};
}

/** The kinds share no id: one letter, a letter and a number, K and two digits, X and two digits. */
function allMeanings(parsed: ParsedQuestionnaire): Readonly<Record<string, string>> {
	const { dimensions, questions, risks, contradictions } = meaningsOf(parsed);
	return { ...dimensions, ...questions, ...risks, ...contradictions };
}

function digestOf(parsed: ParsedQuestionnaire): string {
	return createHash('sha256').update(JSON.stringify(parsed, sortKeys)).digest('hex');
}

/** The order of keys in a file is no content. */
function sortKeys(_key: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** `2026.2` comes before `2026.10`. */
function compareVersions(a: string, b: string): number {
	const [yearA = 0, numberA = 0] = a.split('.').map(Number);
	const [yearB = 0, numberB = 0] = b.split('.').map(Number);
	return yearA - yearB || numberA - numberB;
}

function lost(version: string): Fault {
	return {
		place: version,
		fault: 'this published version is gone',
		next: 'Put its folder back: old plans are read with it.',
	};
}

function edited(version: string): Fault {
	return {
		place: version,
		fault: 'this published version was edited',
		next: 'Take the change back, and make a new folder for it: a published version is never edited.',
	};
}

function unlisted(version: string): Fault {
	return {
		place: version,
		fault: `this version is not in ${LEDGER_FILE}`,
		next: `Run: node src/catalog/publish-questionnaire.ts ${version} --draft.`,
	};
}
