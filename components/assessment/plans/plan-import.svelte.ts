import type { PlanDocument } from '#domain/plan/plan-document.ts';
import type { Fault, Parsed } from '#errors/fault.ts';
import { storageFault } from '#storage/document-store.ts';
import type { PlanEntry } from '#storage/open-plan-store.ts';

import type { PlanLibrary } from './plan-library.svelte.ts';
import { isSamePlan } from './same-plan.ts';

/** Largest file that is opened at all, in bytes: four for each character that a plan may have. */
export const FILE_BYTES_AT_MOST = 4_000_000;

/** What is needed of a file; a browser's `File` has it. */
export type PlanFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** What became of one file or link. */
export type ImportState =
	| { readonly kind: 'reading' }
	/** Nothing of it was used. */
	| { readonly kind: 'refused'; readonly faults: readonly Fault[] }
	| { readonly kind: 'added'; readonly document: PlanDocument }
	/** It was here already, and says the same. */
	| { readonly kind: 'same'; readonly document: PlanDocument; readonly fromBin: boolean }
	/** A plan with its id is here and says something else: the reader chooses. */
	| { readonly kind: 'choose'; readonly document: PlanDocument; readonly existing: PlanEntry }
	| {
			readonly kind: 'replaced';
			readonly document: PlanDocument;
			readonly before: PlanEntry;
			readonly revision: number;
	  }
	| { readonly kind: 'cancelled' }
	| { readonly kind: 'undone'; readonly document: PlanDocument };

export interface ImportItem {
	readonly key: number;
	/** File name, or what the plan came by. */
	readonly name: string;
	readonly state: ImportState;
}

/** Text to plan; given, because the schema behind it is loaded only when somebody imports. */
export type ParsePlan = (text: string) => Promise<Parsed<PlanDocument>>;

/** Plans that come in by file or by link. What is stored changes only where a plan is right as a whole. */
export class PlanImport {
	readonly #library: PlanLibrary;
	readonly #parse: ParsePlan;
	#items = $state.raw<readonly ImportItem[]>([]);
	#count = 0;

	constructor(library: PlanLibrary, parse: ParsePlan) {
		this.#library = library;
		this.#parse = parse;
	}

	/** The files and links of the last import, in order. */
	get items(): readonly ImportItem[] {
		return this.#items;
	}

	/** One after the other, so that two files with one plan meet the same questions as two imports would. */
	async takeFiles(files: readonly PlanFile[]): Promise<void> {
		this.#items = files.map(({ name }) => this.#item(name, { kind: 'reading' }));
		for (const [index, { key }] of this.#items.entries()) {
			const parsed = await this.#readFile(files[index]!);
			this.#set(
				key,
				parsed.ok ? await this.#admit(parsed.value) : { kind: 'refused', faults: parsed.faults },
			);
		}
	}

	/** Takes a plan that has been understood already. */
	async takePlan(name: string, document: PlanDocument): Promise<void> {
		const item = this.#item(name, { kind: 'reading' });
		this.#items = [item];
		this.#set(item.key, await this.#admit(document));
	}

	async keepBoth(key: number): Promise<void> {
		const state = this.#state(key, 'choose');
		if (!state) return;
		const copy = { ...state.document, id: this.#library.makeId() };
		this.#set(key, await this.#add(copy));
	}

	async replace(key: number): Promise<void> {
		const state = this.#state(key, 'choose');
		if (!state) return;
		const { document, existing } = state;
		this.#set(key, await this.#write(document, existing));
		await this.#library.refresh();
	}

	cancel(key: number): void {
		if (this.#state(key, 'choose')) this.#set(key, { kind: 'cancelled' });
	}

	/** Takes a replacement back, unless the plan was changed since. */
	async undoReplace(key: number): Promise<void> {
		const state = this.#state(key, 'replaced');
		if (!state) return;
		const { before, revision, document } = state;
		const { store } = this.#library;
		const outcome = await store.write(before.document, revision);
		if (outcome.kind === 'kept') {
			if (before.deletedAt) await store.remove(document.id).catch(() => undefined);
			this.#set(key, { kind: 'undone', document: before.document });
		} else {
			this.#set(key, {
				kind: 'refused',
				faults: [outcome.kind === 'failed' ? outcome.fault : CHANGED_SINCE],
			});
		}
		await this.#library.refresh();
	}

	clear(): void {
		this.#items = [];
	}

	async #admit(document: PlanDocument): Promise<ImportState> {
		await this.#library.refresh();
		const existing = this.#library.find(document.id);
		if (!existing) return this.#add(document);
		if (!isSamePlan(existing.document, document)) return { kind: 'choose', document, existing };
		if (existing.deletedAt) await this.#library.restore(document.id);
		return { kind: 'same', document, fromBin: existing.deletedAt !== undefined };
	}

	async #add(document: PlanDocument): Promise<ImportState> {
		if (await this.#library.add(document)) return { kind: 'added', document };
		const { fault } = this.#library;
		this.#library.dismissFault();
		return { kind: 'refused', faults: fault ? [fault] : [] };
	}

	async #write(document: PlanDocument, existing: PlanEntry): Promise<ImportState> {
		try {
			const stored = await this.#library.store.read(document.id);
			const outcome = await this.#library.store.write(
				document,
				stored.kind === 'found' ? stored.revision : 0,
			);
			if (outcome.kind === 'failed') return { kind: 'refused', faults: [outcome.fault] };
			if (outcome.kind === 'conflict') return { kind: 'refused', faults: [CHANGED_SINCE] };
			// What was there at the moment of writing is what an undo must bring back.
			const before = stored.kind === 'found' ? { ...existing, document: stored.document } : existing;
			return { kind: 'replaced', document, before, revision: outcome.revision };
		} catch (error) {
			return { kind: 'refused', faults: [storageFault(error)] };
		}
	}

	async #readFile(file: PlanFile): Promise<Parsed<PlanDocument>> {
		if (file.size > FILE_BYTES_AT_MOST) return refuse(TOO_LARGE);
		try {
			const bytes = await file.arrayBuffer();
			const text = decode(bytes);
			return text === undefined ? refuse(NOT_TEXT) : await this.#parse(text);
		} catch {
			return refuse(UNREADABLE);
		}
	}

	#item(name: string, state: ImportState): ImportItem {
		this.#count += 1;
		return { key: this.#count, name, state };
	}

	#state<Kind extends ImportState['kind']>(
		key: number,
		kind: Kind,
	): Extract<ImportState, { kind: Kind }> | undefined {
		const state = this.#items.find((item) => item.key === key)?.state;
		return state?.kind === kind ? (state as Extract<ImportState, { kind: Kind }>) : undefined;
	}

	#set(key: number, state: ImportState): void {
		this.#items = this.#items.map((item) => (item.key === key ? { ...item, state } : item));
	}
}

function decode(bytes: ArrayBuffer): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

function refuse(fault: Fault): Parsed<never> {
	return { ok: false, faults: [fault] };
}

const TOO_LARGE: Fault = {
	place: '',
	fault: 'the file is larger than any plan, so it was not opened',
	next: 'Choose a file that was exported from Press Two.',
};
const NOT_TEXT: Fault = {
	place: '',
	fault: 'it is not text in UTF-8, so it cannot be a plan',
	next: 'Choose a file that was exported from Press Two.',
};
const UNREADABLE: Fault = {
	place: '',
	fault: 'the file cannot be read',
	next: 'Check that it is still there and that you may open it.',
};
const CHANGED_SINCE: Fault = {
	place: 'This browser',
	fault: 'the plan was changed in another window meanwhile, so nothing was replaced',
	next: 'Look at it there first, and then import the file again.',
};
