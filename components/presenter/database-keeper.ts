import { openCountStore } from '#storage/open-count-store.ts';

import { activeRun } from '../run/active-run.ts';
import type { CountKeeper } from './count-keeper.ts';

/** Counts in the browser's database, one document each. */
export function createDatabaseKeeper(): CountKeeper {
	const opening = openCountStore();
	/** Documents are written one after the other, in the order in which they were typed. */
	let last: Promise<unknown> = Promise.resolve();
	const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
		const result = last.then(work);
		last = result.catch(() => undefined);
		return result;
	};
	return {
		async load(deck) {
			const entries = await (await opening).list();
			return entries
				.filter(({ deletedAt, document }) => !deletedAt && document.deck === deck)
				.map(({ document }) => document);
		},
		keep: (count) =>
			inTurn(async () => {
				const store = await opening;
				// Both windows of a talk may write. What they write comes from the talk that they share: the newest wins.
				const old = await store.read(count.id);
				const outcome = await store.write(count, old.kind === 'found' ? old.revision : 0);
				return outcome.kind === 'failed' ? outcome.fault : undefined;
			}),
		remove: (id) => inTurn(async () => (await opening).erase(id)),
		run: activeRun,
	};
}
