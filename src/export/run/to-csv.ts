import { stringify } from 'csv-stringify/browser/esm/sync';

import { compareRun } from '#domain/run/compare-run.ts';
import type { RunStatus } from '#domain/run/read-run.ts';

const MINUTE = 60_000;

/**
 * Planned against actual as a table for spreadsheets, one line an item and one a step of it. Minutes have one decimal,
 * instants are ISO 8601 in UTC. What somebody wrote never becomes a formula.
 */
export function toCsv(status: RunStatus): string {
	const rows = compareRun(status).map(({ number, step, planned, real, status: { item, ...own } }) => ({
		item: number,
		step: step ?? '',
		title: step === undefined ? item.title : item.steps![step - 1]!.prompt,
		kind: item.kind,
		state: own.state,
		planned: tenths(planned),
		agreed: step === undefined ? own.minutes : '',
		actual: tenths(real),
		difference: own.state === 'done' || own.state === 'on' ? tenths(real - planned) : '',
		paused: step === undefined ? tenths(own.paused) : '',
		began: step === undefined && own.real ? new Date(own.real.start).toISOString() : '',
		ended: step === undefined && own.real ? new Date(own.real.end).toISOString() : '',
		notes: step === undefined ? own.notes.join('\n') : '',
	}));
	return stringify(rows, {
		bom: true,
		header: true,
		escape_formulas: true,
		quoted_match: /[\r\n]/,
		record_delimiter: 'windows',
		columns: [
			{ key: 'item', header: 'Item' },
			{ key: 'step', header: 'Step' },
			{ key: 'title', header: 'Title' },
			{ key: 'kind', header: 'Kind' },
			{ key: 'state', header: 'State' },
			{ key: 'planned', header: 'Planned minutes' },
			{ key: 'agreed', header: 'Minutes after replanning' },
			{ key: 'actual', header: 'Actual minutes' },
			{ key: 'difference', header: 'Difference' },
			{ key: 'paused', header: 'Paused minutes' },
			{ key: 'began', header: 'Began' },
			{ key: 'ended', header: 'Ended' },
			{ key: 'notes', header: 'Notes' },
		],
	});
}

/** A number, so that a negative difference is no formula. */
function tenths(length: number): number {
	return Math.round((length / MINUTE) * 10) / 10;
}
