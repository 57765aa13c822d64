import { append, lastAt } from '#domain/run/deeds.ts';
import type { Deed, RunDocument, RunEvent } from '#domain/run/run-document.ts';
import type { Fault } from '#errors/fault.ts';
import type { RunStore } from '#storage/open-run-store.ts';

export interface RunSurroundings {
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** Tells the other windows that something was kept. */
	readonly tell: () => void;
}

/**
 * A run while it is on: each deed is written down at once. Where another window has written meanwhile, its deeds come
 * first and those of this window after them, so that none is lost.
 */
export class RunSession {
	#run = $state.raw<RunDocument>() as RunDocument;
	#fault = $state.raw<Fault>();
	/** As it is kept. */
	#kept: RunDocument;
	#revision: number;
	/** Deeds that are not kept yet. */
	#pending: readonly RunEvent[] = [];
	#saving: Promise<void> = Promise.resolve();
	readonly #store: Pick<RunStore, 'read' | 'write'>;
	readonly #around: RunSurroundings;

	constructor(
		run: RunDocument,
		revision: number,
		store: Pick<RunStore, 'read' | 'write'>,
		around: RunSurroundings,
	) {
		this.#run = run;
		this.#kept = run;
		this.#revision = revision;
		this.#store = store;
		this.#around = around;
	}

	get run(): RunDocument {
		return this.#run;
	}
	/** Why the last deeds are not kept; they are shown all the same. */
	get fault(): Fault | undefined {
		return this.#fault;
	}
	/** Resolves when all that was done is kept or refused. */
	get settled(): Promise<void> {
		return this.#saving;
	}

	/** The instant to read the run at: now, or the last deed where the clock was put back since. */
	at(now: number): number {
		return Math.max(now, lastAt(this.#run));
	}

	/** @param at The instant at which it happened, in milliseconds since 1970, where that was not now. */
	do(deed: Deed, at = this.#around.now()): void {
		this.#run = append(this.#run, deed, at);
		this.#pending = [...this.#pending, this.#run.events.at(-1)!];
		this.retry();
	}

	/** Tries to keep what is not kept yet. */
	retry(): void {
		this.#saving = this.#saving.then(() => this.#save());
	}

	/** Takes over what another window has written. */
	async refresh(): Promise<void> {
		await this.#saving;
		const outcome = await this.#store.read(this.#run.id).catch(() => undefined);
		if (outcome?.kind === 'found' && outcome.revision !== this.#revision) this.#take(outcome);
	}

	async #save(): Promise<void> {
		while (this.#pending.length > 0) {
			const batch = this.#pending;
			const wanted = { ...this.#kept, events: [...this.#kept.events, ...batch] };
			const outcome = await this.#store.write(wanted, this.#revision);
			if (outcome.kind === 'failed') {
				this.#fault = outcome.fault;
				return;
			}
			if (outcome.kind === 'kept') {
				this.#kept = wanted;
				this.#revision = outcome.revision;
				this.#pending = this.#pending.slice(batch.length);
				this.#fault = undefined;
				this.#around.tell();
				continue;
			}
			const other = await this.#store.read(this.#run.id);
			if (other.kind === 'found') this.#take(other);
			// Deleted for good in another window, while it is on in this one: it is kept anew.
			else this.#revision = 0;
		}
	}

	/** What is kept now, and after it what is not kept yet; a deed that the other window did too is done once. */
	#take({ document, revision }: { readonly document: RunDocument; readonly revision: number }): void {
		this.#kept = document;
		this.#revision = revision;
		const last = document.events.at(-1)!;
		this.#pending = this.#pending
			.filter((event, index) => index > 0 || !isSame(event, last))
			.map((event) => ({ ...event, at: Math.max(event.at, last.at) }));
		this.#run = { ...document, events: [...document.events, ...this.#pending] };
	}
}

/** Whether two windows were told the same: to go to an item, to pause, to end. More minutes may be wanted twice. */
function isSame(one: RunEvent, other: RunEvent): boolean {
	if (one.kind === 'next' || one.kind === 'back') return one.kind === other.kind && one.to === other.to;
	return ['paused', 'resumed', 'ended'].includes(one.kind) && one.kind === other.kind;
}
