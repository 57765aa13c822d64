import { namedZone } from '#domain/agenda/zone.ts';
import { readRun } from '#domain/run/read-run.ts';
import type { RunDocument } from '#domain/run/run-document.ts';
import { withCounts } from '#domain/run/with-counts.ts';
import type { Fault } from '#errors/fault.ts';
import { storageFault } from '#storage/document-store.ts';

import { download, fileSlug } from '../assessment/download.ts';
import { countedHands } from './counted-hands.ts';
import { titleOfRun } from './run-title.ts';

/** What can be saved of a run, the whole document first. */
export const runFiles = [
	{ kind: 'json', name: 'Session file', extension: 'press-two.json', type: 'application/json' },
	{ kind: 'csv', name: 'Planned against actual, as a table', extension: 'csv', type: 'text/csv' },
	{ kind: 'hands', name: 'Counted hands, as a table', extension: 'hands.csv', type: 'text/csv' },
	{ kind: 'markdown', name: 'Summary to read', extension: 'md', type: 'text/markdown' },
] as const;

export type RunFile = (typeof runFiles)[number];

/**
 * Saves a run as a file, as it stands now, with the hands that were counted while it was on. The writers are loaded
 * when somebody asks for a file.
 *
 * @returns Why there is no file, where there is none: half a file would look like a whole one.
 */
export async function saveRunFile(run: RunDocument, file: RunFile, now: number): Promise<Fault | undefined> {
	try {
		const whole = withCounts(run, await countedHands());
		if (file.kind === 'hands' && !whole.counts) return NOTHING_COUNTED;
		const name = `${fileSlug(`${titleOfRun(run)} ${run.date}`) || 'session'}.${file.extension}`;
		download(name, await textOf(whole, file, now), file.type);
		return undefined;
	} catch (error) {
		return error instanceof TypeError ? NOT_LOADED : storageFault(error);
	}
}

async function textOf(run: RunDocument, { kind }: RunFile, now: number): Promise<string> {
	if (kind === 'json') return `${JSON.stringify(run, null, '\t')}\n`;
	if (kind === 'hands')
		return (await import('#export/counts/counts-to-csv.ts')).countsToCsv(run.counts ?? []);
	const zone = namedZone(run.zone);
	const status = readRun(run, zone, now);
	if (kind === 'csv') return (await import('#export/run/run-to-csv.ts')).runToCsv(status);
	return (await import('#export/run/to-markdown.ts')).toMarkdown(run, status, zone);
}

const NOTHING_COUNTED: Fault = {
	place: 'This session',
	fault: 'no hands were counted while it was on, so there is no table of them',
	next: 'Count hands with C at a slide with a question, while the session is on.',
};
const NOT_LOADED: Fault = {
	place: 'The file',
	fault: 'a part of the site that writes it could not be loaded',
	next: 'Check the connection, and try again.',
};
