import type { HandCount } from '../deck/hand-count.ts';
import type { RunDocument } from './run-document.ts';

/**
 * A run with the hands that were counted while it was on: those that came with its file, and those among `counts` that
 * carry its id. Of two with one id the later one holds. In the order in which they were counted.
 */
export function withCounts(run: RunDocument, counts: readonly HandCount[]): RunDocument {
	const byId = new Map<string, HandCount>();
	for (const count of [...(run.counts ?? []), ...counts.filter((one) => one.run === run.id)]) {
		const other = byId.get(count.id);
		if (!other || Date.parse(other.countedAt) <= Date.parse(count.countedAt)) byId.set(count.id, count);
	}
	if (byId.size === 0) return run;
	return { ...run, counts: [...byId.values()].sort(inOrder) };
}

function inOrder(a: HandCount, b: HandCount): number {
	return Date.parse(a.countedAt) - Date.parse(b.countedAt) || (a.id < b.id ? -1 : 1);
}
