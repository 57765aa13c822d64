import { fileSlug } from '#domain/words/file-slug.ts';
import { countsToCsv } from '#export/counts/counts-to-csv.ts';

import { download } from '../assessment/download.ts';
import { create } from '../search/create.ts';
import type { TalkSession } from './talk-session.ts';

/** Saves the hands that were counted in this talk as a file, for a script or for a spreadsheet. */
export function createCountsFiles(session: TalkSession): {
	readonly element: HTMLElement;
	readonly update: () => void;
} {
	const name = () => `hands-${fileSlug(session.options.root.dataset['title'] ?? '') || 'deck'}`;
	const json = create('button', { type: 'button', className: 'btn ghost' }, 'Save counts as JSON');
	const csv = create('button', { type: 'button', className: 'btn ghost' }, 'Save counts as CSV');
	json.addEventListener('click', () =>
		download(`${name()}.json`, `${JSON.stringify(session.listCounts(), null, '\t')}\n`, 'application/json'),
	);
	csv.addEventListener('click', () =>
		download(`${name()}.csv`, countsToCsv(session.listCounts()), 'text/csv'),
	);
	const element = create('div', { className: 'row', hidden: true }, json, csv);
	return { element, update: () => (element.hidden = session.listCounts().length === 0) };
}
