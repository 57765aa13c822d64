import type { PlanDocument } from '#domain/plan/plan-document.ts';
import type { PlanStore } from '#storage/open-plan-store.ts';

import { PlanWork, type SaveState } from './plan-work.ts';

export type { SaveState };

/** A plan that is worked on, as Svelte's components need it: what they read is followed. */
export class PlanSession extends PlanWork {
	#document = $state.raw<PlanDocument>() as PlanDocument;
	#save = $state.raw<SaveState>({ kind: 'saved' });
	#canUndo = $state.raw(false);
	#canRedo = $state.raw(false);

	constructor(document: PlanDocument, revision: number, store: Pick<PlanStore, 'write'>) {
		super(document, revision, store);
		this.#document = document;
		this.listen(() => {
			this.#document = super.document;
			this.#save = super.save;
			this.#canUndo = super.canUndo;
			this.#canRedo = super.canRedo;
		});
	}

	override get document(): PlanDocument {
		return this.#document;
	}
	override get save(): SaveState {
		return this.#save;
	}
	override get canUndo(): boolean {
		return this.#canUndo;
	}
	override get canRedo(): boolean {
		return this.#canRedo;
	}
}
