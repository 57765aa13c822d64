import type { DocumentStore, Kept } from '#storage/document-store.ts';

import { DocumentWork, type SaveState } from './document-work.ts';

export type { SaveState };

/** A document that is worked on, as Svelte's components need it: what they read is followed. */
export class DocumentSession<T extends Kept> extends DocumentWork<T> {
	#document = $state.raw<T>() as T;
	#save = $state.raw<SaveState>({ kind: 'saved' });
	#canUndo = $state.raw(false);
	#canRedo = $state.raw(false);

	constructor(document: T, revision: number, store: Pick<DocumentStore<T>, 'write'>) {
		super(document, revision, store);
		this.#document = document;
		this.listen(() => {
			this.#document = super.document;
			this.#save = super.save;
			this.#canUndo = super.canUndo;
			this.#canRedo = super.canRedo;
		});
	}

	override get document(): T {
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
