import { namedZone } from '#domain/agenda/zone.ts';
import { readRun } from '#domain/run/read-run.ts';
import type { RunDocument } from '#domain/run/run-document.ts';

import { download, fileSlug } from '../assessment/download.ts';
import { titleOfRun } from './run-title.ts';

/** What can be saved of a run, the whole document first. */
export const runFiles = [
	{ kind: 'json', name: 'Session file', extension: 'press-two.json', type: 'application/json' },
	{ kind: 'csv', name: 'Planned against actual, as a table', extension: 'csv', type: 'text/csv' },
	{ kind: 'markdown', name: 'Summary to read', extension: 'md', type: 'text/markdown' },
] as const;

export type RunFile = (typeof runFiles)[number];

/** Saves a run as a file, as it stands now. The writers are loaded when somebody asks for a file. */
export async function saveRunFile(run: RunDocument, file: RunFile, now: number): Promise<void> {
	const name = `${fileSlug(`${titleOfRun(run)} ${run.date}`) || 'session'}.${file.extension}`;
	download(name, await textOf(run, file, now), file.type);
}

async function textOf(run: RunDocument, { kind }: RunFile, now: number): Promise<string> {
	if (kind === 'json') return `${JSON.stringify(run, null, '\t')}\n`;
	const zone = namedZone(run.zone);
	const status = readRun(run, zone, now);
	if (kind === 'csv') return (await import('#export/run/to-csv.ts')).toCsv(status);
	return (await import('#export/run/to-markdown.ts')).toMarkdown(run, status, zone);
}
