import type { PlanDocument } from '#domain/plan/plan-document.ts';
import type { Fault } from '#errors/fault.ts';

import type { AsideRecord, PlanRecord, Shelf } from './shelf.ts';

/** A plan as the list shows it. */
export interface PlanEntry {
	readonly document: PlanDocument;
	/** When it was last changed, ISO 8601. */
	readonly updatedAt: string;
	/** When it was put in the bin, if it was. */
	readonly deletedAt?: string;
}

export type ReadOutcome =
	| { readonly kind: 'found'; readonly document: PlanDocument; readonly revision: number }
	| { readonly kind: 'missing' }
	/** It could not be understood, and is kept aside as it was. */
	| { readonly kind: 'aside'; readonly faults: readonly Fault[] };

export type WriteOutcome =
	| { readonly kind: 'kept'; readonly revision: number }
	/** Another window has changed the plan since it was read here; nothing was written. */
	| { readonly kind: 'conflict' }
	| { readonly kind: 'failed'; readonly fault: Fault };

/** What the store is given, so that it has no clock and no questionnaire of its own. */
export interface StoreSurroundings {
	readonly now: () => Date;
	/** Checks what was kept without this release's stamp; see `stamp`. */
	readonly parse: (
		value: unknown,
	) => Promise<{ ok: true; value: PlanDocument } | { ok: false; faults: readonly Fault[] }>;
	/**
	 * Mark of what a record was checked against: schema and questionnaires. A record that bears it was checked
	 * when it was written and is read without checking again, so that a page which only reads needs no schema.
	 */
	readonly stamp: string;
}

/** The plans that this browser keeps. Each method is one transaction: it happens as a whole or not at all. */
export class PlanStore {
	readonly #shelf: Shelf;
	readonly #around: StoreSurroundings;
	/** What should be put aside, and could not be moved. */
	readonly #unmoved = new Map<string, AsideRecord>();

	constructor(shelf: Shelf, surroundings: StoreSurroundings) {
		this.#shelf = shelf;
		this.#around = surroundings;
	}

	/** False where nothing outlives this page: the browser refuses storage. */
	get lasts(): boolean {
		return this.#shelf.lasts;
	}

	/** All plans, newest change first, the binned ones too. What cannot be understood is put aside on the way. */
	async list(): Promise<PlanEntry[]> {
		const entries: PlanEntry[] = [];
		for (const record of await this.#shelf.allPlans()) {
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

	async read(id: string): Promise<ReadOutcome> {
		const record = await this.#shelf.getPlan(id);
		return record ? this.#understand(record) : { kind: 'missing' };
	}

	/** @param revision What `read` or the last `write` gave; none for a plan that is new here. */
	async write(document: PlanDocument, revision = 0): Promise<WriteOutcome> {
		const { stamp, now } = this.#around;
		let conflict = false;
		try {
			await this.#shelf.changePlan(document.id, (old) => {
				conflict = revisionOf(old) !== revision;
				if (conflict) return old;
				return { id: document.id, revision: revision + 1, updatedAt: now().toISOString(), stamp, document };
			});
		} catch (error) {
			return { kind: 'failed', fault: storageFault(error) };
		}
		return conflict ? { kind: 'conflict' } : { kind: 'kept', revision: revision + 1 };
	}

	/** Puts a plan in the bin, from which `restore` takes it back. */
	async remove(id: string): Promise<void> {
		const deletedAt = this.#around.now().toISOString();
		await this.#shelf.changePlan(id, (old) => old && { ...old, deletedAt });
	}

	async restore(id: string): Promise<void> {
		await this.#shelf.changePlan(id, (old) => {
			if (!old) return undefined;
			const { deletedAt: _, ...rest } = old;
			return rest;
		});
	}

	/** Deletes a plan for good. */
	async erase(id: string): Promise<void> {
		await this.#shelf.changePlan(id, () => undefined);
	}

	/** What could not be understood, as it was found. */
	async listAside(): Promise<AsideRecord[]> {
		return [...(await this.#shelf.allAside()), ...this.#unmoved.values()];
	}

	async eraseAside(id: string): Promise<void> {
		if (this.#unmoved.delete(id)) await this.#shelf.changePlan(id, () => undefined);
		else await this.#shelf.eraseAside(id);
	}

	async #understand(record: PlanRecord): Promise<ReadOutcome> {
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
						fault: 'the plan is stored under another id',
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
		// Where there is no room to move it, it stays where it is, and the other plans are listed all the same.
		await this.#shelf.putAside(aside, record).then(
			() => this.#unmoved.delete(record.id),
			() => this.#unmoved.set(record.id, aside),
		);
		return { kind: 'aside', faults };
	}
}

/** Other releases may have written the record. */
function revisionOf(record: PlanRecord | undefined): number {
	return Number(record?.revision) || 0;
}

/** Why the browser would not keep something, in words. */
export function storageFault(error: unknown): Fault {
	const name = error instanceof Error ? error.name : '';
	if (name === 'QuotaExceededError') {
		return {
			place: 'This browser',
			fault: 'there is no room left to keep the plan',
			next: 'Export the plan now, then delete plans or other sites’ data to make room.',
		};
	}
	return {
		place: 'This browser',
		fault: 'it refuses to keep the plan',
		next: 'Export the plan before you close this page. A private window or a setting may be the cause.',
	};
}
