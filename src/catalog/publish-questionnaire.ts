import { writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

import { faultLine, type Parsed } from '#errors/fault.ts';
import type { LedgerEntry } from '#schemas/questionnaire-ledger.ts';

import { LEDGER_FILE, readLedger, toLedgerEntry } from './check-ids.ts';
import { readQuestionnaire } from './read-questionnaire.ts';

/**
 * Writes the ledger's entry for one version.
 *
 * @param folder The folder of the version, inside the folder of all versions.
 * @param state A draft's entry is written anew as often as needed; a published one never.
 */
export async function publishQuestionnaire(
	folder: string,
	state: LedgerEntry['state'],
): Promise<Parsed<LedgerEntry>> {
	const parsed = await readQuestionnaire(folder);
	if (!parsed.ok) return parsed;
	const version = basename(resolve(folder));
	const root = dirname(resolve(folder));
	const ledger = await readLedger(root);
	if (!ledger.ok) return ledger;
	if (ledger.value[version]?.state === 'published') {
		return {
			ok: false,
			faults: [
				{
					place: version,
					fault: 'it is published already',
					next: 'Make a new folder for what changes: a published version is never edited.',
				},
			],
		};
	}
	const entry = toLedgerEntry(parsed.value, state);
	const text = JSON.stringify({ ...ledger.value, [version]: entry }, null, '\t');
	await writeFile(join(root, LEDGER_FILE), `${text}\n`);
	return { ok: true, value: entry };
}

/** `node src/catalog/publish-questionnaire.ts 2026.2 [--draft]` */
if (import.meta.main) {
	const versions = process.argv.slice(2).filter((argument) => argument !== '--draft');
	const [version] = versions;
	if (version === undefined || versions.length > 1) {
		console.error('Usage: node src/catalog/publish-questionnaire.ts VERSION [--draft]');
		process.exitCode = 2;
	} else {
		const folder = join(import.meta.dirname, '../../content/questionnaire', version);
		const state = process.argv.includes('--draft') ? 'draft' : 'published';
		const result = await publishQuestionnaire(folder, state);
		if (result.ok) console.error(`${version} is in the ledger as ${state}.`);
		else {
			for (const fault of result.faults) console.error(faultLine(`content/questionnaire/${version}`, fault));
			process.exitCode = 1;
		}
	}
}
