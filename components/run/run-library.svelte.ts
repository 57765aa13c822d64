import type { HandCount } from '#domain/deck/hand-count.ts';
import type { RunDocument } from '#domain/run/run-document.ts';
import { withCounts } from '#domain/run/with-counts.ts';
import type { Entry } from '#storage/document-store.ts';
import type { RunStore } from '#storage/open-run-store.ts';

import { DocumentLibrary, type Surroundings } from '../documents/document-library.svelte.ts';
import { runManner } from './run-manner.ts';

export interface RunSurroundings extends Surroundings {
	/** All hands that were counted in this browser. */
	readonly counts: () => Promise<readonly HandCount[]>;
}

/** The runs of this browser while somebody looks at the list. */
export class RunLibrary extends DocumentLibrary<RunDocument> {
	readonly #readCounts: RunSurroundings['counts'];
	#counts: readonly HandCount[] = [];

	readonly runs = $derived(this.items.filter(({ removed }) => !removed).map(({ document }) => document));

	constructor(store: RunStore, { counts, ...surroundings }: RunSurroundings) {
		super(store, runManner, surroundings);
		this.#readCounts = counts;
	}

	override async refresh(): Promise<void> {
		await super.refresh();
		this.#counts = await this.#readCounts().catch(() => this.#counts);
	}

	/** As its file has it, with the hands that were counted: so a file that comes back says the same. */
	override find(id: string): Entry<RunDocument> | undefined {
		const entry = super.find(id);
		return entry && { ...entry, document: withCounts(entry.document, this.#counts) };
	}

	/** Puts a run in the bin, where the list shows it at once. */
	override async remove(id: string): Promise<void> {
		await super.remove(id);
		this.dismissRemoved();
	}
}
