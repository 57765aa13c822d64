import type { PlanDocument } from '#domain/plan/plan-document.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Fault } from '#errors/fault.ts';
import { storageFault } from '#storage/document-store.ts';
import type { PlanEntry, PlanStore } from '#storage/open-plan-store.ts';
import type { AsideRecord } from '#storage/shelf.ts';

import { copyOf, titleOf } from '../new-plan.ts';
import { type PlanSummary, summarisePlan } from './plan-summary.ts';

/** A plan as the list shows it. */
export interface PlanItem {
	readonly document: PlanDocument;
	readonly updatedAt: string;
	readonly summary: PlanSummary;
	/** Deleted a moment ago: its place is kept for taking it back. */
	readonly removed: boolean;
}

export interface Surroundings {
	readonly makeId: () => string;
}

/** The plans of this browser while somebody looks at the list. Nothing here throws: what fails is said. */
export class PlanLibrary {
	readonly store: PlanStore;
	readonly questionnaire: Questionnaire;
	readonly makeId: () => string;
	#entries = $state.raw<readonly PlanEntry[]>();
	#aside = $state.raw<readonly AsideRecord[]>([]);
	#removed = $state.raw<string>();
	#fault = $state.raw<Fault>();

	readonly plans = $derived.by((): readonly PlanItem[] =>
		(this.#entries ?? [])
			.filter(({ document, deletedAt }) => !deletedAt || document.id === this.#removed)
			.map(({ document, updatedAt, deletedAt }) => ({
				document,
				updatedAt,
				summary: summarisePlan(this.questionnaire, document),
				removed: deletedAt !== undefined,
			})),
	);
	readonly binned = $derived(
		(this.#entries ?? []).filter(({ document, deletedAt }) => deletedAt && document.id !== this.#removed),
	);

	constructor(store: PlanStore, questionnaire: Questionnaire, surroundings: Surroundings) {
		this.store = store;
		this.questionnaire = questionnaire;
		this.makeId = surroundings.makeId;
	}

	/** False until the plans were read for the first time. */
	get isRead(): boolean {
		return this.#entries !== undefined;
	}
	/** What could not be understood, and is kept as it was found. */
	get aside(): readonly AsideRecord[] {
		return this.#aside;
	}
	/** Why the last thing asked for was not done. */
	get fault(): Fault | undefined {
		return this.#fault;
	}

	/** Reads everything again; another window may have changed it. */
	async refresh(): Promise<void> {
		try {
			this.#entries = await this.store.list();
		} catch {
			this.#fault = READING_FAULT;
		}
		// After the list, because listing is what puts plans aside.
		this.#aside = await this.store.listAside().catch(() => this.#aside);
	}

	find(id: string): PlanEntry | undefined {
		return this.#entries?.find(({ document }) => document.id === id);
	}

	/** Keeps a plan that is new here. @returns whether it is kept. */
	async add(document: PlanDocument): Promise<boolean> {
		return this.#do(async () => {
			const outcome = await this.store.write(document);
			if (outcome.kind === 'kept') return undefined;
			return outcome.kind === 'failed' ? outcome.fault : ID_TAKEN;
		});
	}

	/** @returns the copy's id, if there is one now. */
	async duplicate(id: string): Promise<string | undefined> {
		const entry = this.find(id);
		if (!entry) return undefined;
		const copy = copyOf(entry.document, this.makeId());
		return (await this.add(copy)) ? copy.id : undefined;
	}

	/** Puts a plan in the bin and keeps its place in the list until something else is done. */
	async remove(id: string): Promise<void> {
		await this.#do(async () => {
			await this.store.remove(id);
			return undefined;
		});
		if (!this.#fault) this.#removed = id;
	}

	/** The notice of what was removed goes; the plan stays in the bin. */
	dismissRemoved(): void {
		this.#removed = undefined;
	}

	async restore(id: string): Promise<void> {
		await this.#do(async () => {
			await this.store.restore(id);
			return undefined;
		});
	}

	/** Deletes a plan for good. */
	async erase(id: string): Promise<void> {
		await this.#do(async () => {
			await this.store.erase(id);
			return undefined;
		});
	}

	async eraseAside(id: string): Promise<void> {
		await this.#do(async () => {
			await this.store.eraseAside(id);
			return undefined;
		});
	}

	dismissFault(): void {
		this.#fault = undefined;
	}

	/** @param deed Resolves with why it was not done, if it was not. */
	async #do(deed: () => Promise<Fault | undefined>): Promise<boolean> {
		this.#removed = undefined;
		this.#fault = await deed().catch(storageFault);
		const done = this.#fault === undefined;
		await this.refresh();
		return done;
	}
}

/** For labels: which plan a button is about. */
export function nameOf(document: PlanDocument): string {
	return document.organisation ? `${titleOf(document)}, ${document.organisation}` : titleOf(document);
}

const READING_FAULT: Fault = {
	place: 'This browser',
	fault: 'the plans that it keeps cannot be read just now',
	next: 'Nothing is lost by trying again. Close other windows of Press Two, and reload this page.',
};

const ID_TAKEN: Fault = {
	place: 'This browser',
	fault: 'a plan with the same mark was added in another window',
	next: 'Reload this page, and try again.',
};
