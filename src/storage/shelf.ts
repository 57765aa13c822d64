import type { PlanDocument } from '#domain/plan/plan-document.ts';
import type { Fault } from '#errors/fault.ts';

/** A plan as the browser keeps it. Other releases may have written it: only `id` is certain. */
export interface PlanRecord {
	readonly id: string;
	/** Counts up at each change. */
	readonly revision: number;
	readonly updatedAt: string;
	readonly deletedAt?: string;
	/** What the document was checked against when it was written. */
	readonly stamp: string;
	readonly document: PlanDocument;
}

/** Something that was kept as a plan and cannot be understood, with the reason, ready for download. */
export interface AsideRecord {
	readonly id: string;
	readonly text: string;
	readonly faults: readonly Fault[];
	readonly asideSince: string;
}

/** Where records are kept. Two kinds exist: the browser's database, and memory where there is none. */
export interface Shelf {
	/** Whether it outlives the page. */
	readonly lasts: boolean;
	allPlans(): Promise<PlanRecord[]>;
	getPlan(id: string): Promise<PlanRecord | undefined>;
	/** Reads, changes and writes in one go; no record deletes it. */
	changePlan(id: string, change: (old: PlanRecord | undefined) => PlanRecord | undefined): Promise<void>;
	/** Moves a plan aside in one go; leaves all as it is where another window has changed the plan since it was `seen`. */
	putAside(record: AsideRecord, seen: PlanRecord): Promise<void>;
	allAside(): Promise<AsideRecord[]>;
	eraseAside(id: string): Promise<void>;
}
