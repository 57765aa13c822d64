import { compareRun } from '#domain/run/compare-run.ts';
import type { RunStatus } from '#domain/run/read-run.ts';

import { type Cell, toCsv } from '../csv.ts';

const MINUTE = 60_000;

const HEAD = [
	'Item',
	'Step',
	'Title',
	'Kind',
	'State',
	'Planned minutes',
	'Minutes after replanning',
	'Actual minutes',
	'Difference',
	'Paused minutes',
	'Began',
	'Ended',
	'Notes',
];

/**
 * Planned against actual as a table for spreadsheets, one line an item and one a step of it. Minutes have one decimal,
 * instants are ISO 8601 in UTC.
 */
export function runToCsv(status: RunStatus): string {
	const rows = compareRun(status).map(({ number, step, planned, real, status: { item, ...own } }): Cell[] => {
		/** A step has less to say than its item. */
		const ofItem = <T>(value: T) => (step === undefined ? value : undefined);
		return [
			number,
			step,
			step === undefined ? item.title : item.steps![step - 1]!.prompt,
			item.kind,
			own.state,
			tenths(planned),
			ofItem(own.minutes),
			tenths(real),
			own.state === 'done' || own.state === 'on' ? tenths(real - planned) : undefined,
			ofItem(tenths(own.paused)),
			ofItem(own.real && new Date(own.real.start).toISOString()),
			ofItem(own.real && new Date(own.real.end).toISOString()),
			ofItem(own.notes.join('\n')),
		];
	});
	return toCsv([HEAD, ...rows]);
}

/** A number, so that a negative difference is no formula. */
function tenths(length: number): number {
	return Math.round((length / MINUTE) * 10) / 10;
}
