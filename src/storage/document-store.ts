import type { Fault } from '#errors/fault.ts';

import type { AsideRecord, KeptRecord, Shelf } from './shelf.ts';

/** What every document that is kept has. */
export interface Kept {
	readonly id: string;
	readonly formatVersion: 1;
}

/** A document as a list shows it. */
export interface Entry<T> {
	readonly document: T;
	/** When it was last changed, ISO 8601. */
	readonly updatedAt: string;
	/** When it was put in the bin, if it was. */
	readonly deletedAt?: string;
}

export type ReadOutcome<T> =
	| { readonly kind: 'found'; readonly document: T; readonly revision: number }
	| { readonly kind: 'missing' }
	/** It could not be understood, and is kept aside as it was. */
	| { readonly kind: 'aside'; readonly faults: readonly Fault[] };

export type WriteOutcome =
	| { readonly kind: 'kept'; readonly revision: number }
	/** Another window has changed the document since it was read here; nothing was written. */
	| { readonly kind: 'conflict' }
	| { readonly kind: 'failed'; readonly fault: Fault };

/** What the store is given, so that it has no clock and no schema of its own. */
export interface StoreSurroundings<T> {
	readonly now: () => Date;
	/** Checks what was kept without this release's stamp; see `stamp`. */
	readonly parse: (
		value: unknown,
	) => Promise<{ ok: true; value: T } | { ok: false; faults: readonly Fault[] }>;
	/**
	 * Mark of what a record was checked against: the schema and what it refers to. A record that bears it was checked
	 * when it was written and is read without checking again, so that a page which only reads needs no schema.
	 */
	readonly stamp: string;
}

/** The documents of one kind that this browser keeps. Each method is one transaction: it happens as a whole or not at all. */
export class DocumentStore<T extends Kept> {
	readonly #shelf: Shelf<T>;
	readonly #around: StoreSurroundings<T>;
	/** What should be put aside, and could not be moved. */
	readonly #unmoved = new Map<string, AsideRecord>();

	constructor(shelf: Shelf<T>, surroundings: StoreSurroundings<T>) {
		this.#shelf = shelf;
		this.#around = surroundings;
	}

	/** False where nothing outlives this page: the browser refuses storage. */
	get lasts(): boolean {
		return this.#shelf.lasts;
	}

	/** All of them, newest change first, the binned ones too. What cannot be understood is put aside on the way. */
	async list(): Promise<Entry<T>[]> {
		const entries: Entry<T>[] = [];
		for (const record of await this.#shelf.all()) {
			const outcome = await this.#understand(record);
			if (outcome.kind !== 'found') continue;
			const { updatedAt, deletedAt } = record;
			entries.push({
				document: outcome.document,
				updatedAt: typeof updatedAt === 'string' ? updatedAt : '',
				...(deletedAt && { deletedAt }),
			});
		}
		return entries.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
	}

	async read(id: string): Promise<ReadOutcome<T>> {
		const record = await this.#shelf.get(id);
		return record ? this.#understand(record) : { kind: 'missing' };
	}

	/** @param revision What `read` or the last `write` gave; none for a document that is new here. */
	async write(document: T, revision = 0): Promise<WriteOutcome> {
		const { stamp, now } = this.#around;
		let conflict = false;
		try {
			await this.#shelf.change(document.id, (old) => {
				conflict = revisionOf(old) !== revision;
				if (conflict) return old;
				return { id: document.id, revision: revision + 1, updatedAt: now().toISOString(), stamp, document };
			});
		} catch (error) {
			return { kind: 'failed', fault: storageFault(error) };
		}
		return conflict ? { kind: 'conflict' } : { kind: 'kept', revision: revision + 1 };
	}

	/** Puts a document in the bin, from which `restore` takes it back. */
	async remove(id: string): Promise<void> {
		const deletedAt = this.#around.now().toISOString();
		await this.#shelf.change(id, (old) => old && { ...old, deletedAt });
	}

	async restore(id: string): Promise<void> {
		await this.#shelf.change(id, (old) => {
			if (!old) return undefined;
			const { deletedAt: _, ...rest } = old;
			return rest;
		});
	}

	/** Deletes a document for good. */
	async erase(id: string): Promise<void> {
		await this.#shelf.change(id, () => undefined);
	}

	/** What could not be understood, as it was found. */
	async listAside(): Promise<AsideRecord[]> {
		return [...(await this.#shelf.allAside()), ...this.#unmoved.values()];
	}

	async eraseAside(id: string): Promise<void> {
		if (this.#unmoved.delete(id)) await this.#shelf.change(id, () => undefined);
		else await this.#shelf.eraseAside(id);
	}

	async #understand(record: KeptRecord<T>): Promise<ReadOutcome<T>> {
		if (record.stamp === this.#around.stamp && record.document?.formatVersion === 1) {
			return { kind: 'found', document: record.document, revision: revisionOf(record) };
		}
		const parsed = await this.#around.parse(record.document);
		if (parsed.ok && parsed.value.id === record.id) {
			return { kind: 'found', document: parsed.value, revision: revisionOf(record) };
		}
		const faults: readonly Fault[] = parsed.ok
			? [
					{
						place: 'id',
						fault: 'it is stored under another id',
						next: 'Download it and import it again.',
					},
				]
			: parsed.faults;
		const aside: AsideRecord = {
			id: record.id,
			faults,
			text: JSON.stringify(record.document ?? record, null, '\t'),
			asideSince: this.#around.now().toISOString(),
		};
		// Where there is no room to move it, it stays where it is, and the others are listed all the same.
		await this.#shelf.putAside(aside, record).then(
			() => this.#unmoved.delete(record.id),
			() => this.#unmoved.set(record.id, aside),
		);
		return { kind: 'aside', faults };
	}
}

/** Other releases may have written the record. */
function revisionOf(record: KeptRecord<unknown> | undefined): number {
	return Number(record?.revision) || 0;
}

/** Why the browser would not keep something, in words. */
export function storageFault(error: unknown): Fault {
	const name = error instanceof Error ? error.name : '';
	if (name === 'QuotaExceededError') {
		return {
			place: 'This browser',
			fault: 'there is no room left to keep your work',
			next: 'Export your work now, then delete what you no longer need, or other sites’ data, to make room.',
		};
	}
	return {
		place: 'This browser',
		fault: 'it refuses to keep your work',
		next: 'Export your work before you close this page. A private window or a setting may be the cause.',
	};
}
