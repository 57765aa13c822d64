import type { Fault, Parsed } from '#errors/fault.ts';
import { type Entry, type Kept, storageFault } from '#storage/document-store.ts';

import type { DocumentManner } from './document-manner.ts';
import type { DocumentLibrary } from './document-library.svelte.ts';
import { isSameDocument } from './same-document.ts';

/** Largest file that is opened at all, in bytes: four for each character that a document may have. */
export const FILE_BYTES_AT_MOST = 4_000_000;

/** What is needed of a file; a browser's `File` has it. */
export type ImportFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** What became of one file or link. */
export type ImportState<T> =
	| { readonly kind: 'reading' }
	/** Nothing of it was used. */
	| { readonly kind: 'refused'; readonly faults: readonly Fault[] }
	| { readonly kind: 'added'; readonly document: T }
	/** It was here already, and says the same. */
	| { readonly kind: 'same'; readonly document: T; readonly fromBin: boolean }
	/** A document with its id is here and says something else: the reader chooses. */
	| { readonly kind: 'choose'; readonly document: T; readonly existing: Entry<T> }
	| {
			readonly kind: 'replaced';
			readonly document: T;
			readonly before: Entry<T>;
			readonly revision: number;
	  }
	| { readonly kind: 'cancelled' }
	| { readonly kind: 'undone'; readonly document: T };

export interface ImportItem<T> {
	readonly key: number;
	/** File name, or what the document came by. */
	readonly name: string;
	readonly state: ImportState<T>;
}

/** Text to document; given, because the schema behind it is loaded only when somebody imports. */
export type ParseDocument<T> = (text: string) => Promise<Parsed<T>>;

/** Documents that come in by file or by link. What is stored changes only where one is right as a whole. */
export class DocumentImport<T extends Kept> {
	readonly #library: DocumentLibrary<T>;
	readonly #parse: ParseDocument<T>;
	#items = $state.raw<readonly ImportItem<T>[]>([]);
	#count = 0;

	constructor(library: DocumentLibrary<T>, parse: ParseDocument<T>) {
		this.#library = library;
		this.#parse = parse;
	}

	/** The files and links of the last import, in order. */
	get items(): readonly ImportItem<T>[] {
		return this.#items;
	}

	/** One after the other, so that two files with one document meet the same questions as two imports would. */
	async takeFiles(files: readonly ImportFile[]): Promise<void> {
		this.#items = files.map(({ name }) => this.#item(name, { kind: 'reading' }));
		for (const [index, { key }] of this.#items.entries()) {
			const parsed = await this.#readFile(files[index]!);
			this.#set(
				key,
				parsed.ok ? await this.#admit(parsed.value) : { kind: 'refused', faults: parsed.faults },
			);
		}
	}

	/** Takes a document that has been understood already. */
	async takeDocument(name: string, document: T): Promise<void> {
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

	/** Takes a replacement back, unless the document was changed since. */
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
				faults: [outcome.kind === 'failed' ? outcome.fault : changedSince(this.#library.manner)],
			});
		}
		await this.#library.refresh();
	}

	clear(): void {
		this.#items = [];
	}

	async #admit(document: T): Promise<ImportState<T>> {
		await this.#library.refresh();
		const existing = this.#library.find(document.id);
		if (!existing) return this.#add(document);
		if (!isSameDocument(existing.document, document)) return { kind: 'choose', document, existing };
		if (existing.deletedAt) await this.#library.restore(document.id);
		return { kind: 'same', document, fromBin: existing.deletedAt !== undefined };
	}

	async #add(document: T): Promise<ImportState<T>> {
		if (await this.#library.add(document)) return { kind: 'added', document };
		const { fault } = this.#library;
		this.#library.dismissFault();
		return { kind: 'refused', faults: fault ? [fault] : [] };
	}

	async #write(document: T, existing: Entry<T>): Promise<ImportState<T>> {
		try {
			const stored = await this.#library.store.read(document.id);
			const outcome = await this.#library.store.write(
				document,
				stored.kind === 'found' ? stored.revision : 0,
			);
			if (outcome.kind === 'failed') return { kind: 'refused', faults: [outcome.fault] };
			if (outcome.kind === 'conflict')
				return { kind: 'refused', faults: [changedSince(this.#library.manner)] };
			// What was there at the moment of writing is what an undo must bring back.
			const before = stored.kind === 'found' ? { ...existing, document: stored.document } : existing;
			return { kind: 'replaced', document, before, revision: outcome.revision };
		} catch (error) {
			return { kind: 'refused', faults: [storageFault(error)] };
		}
	}

	async #readFile(file: ImportFile): Promise<Parsed<T>> {
		if (file.size > FILE_BYTES_AT_MOST) return refuse(tooLarge(this.#library.manner));
		try {
			const bytes = await file.arrayBuffer();
			const text = decode(bytes);
			return text === undefined ? refuse(notText(this.#library.manner)) : await this.#parse(text);
		} catch {
			return refuse(UNREADABLE);
		}
	}

	#item(name: string, state: ImportState<T>): ImportItem<T> {
		this.#count += 1;
		return { key: this.#count, name, state };
	}

	#state<Kind extends ImportState<T>['kind']>(
		key: number,
		kind: Kind,
	): Extract<ImportState<T>, { kind: Kind }> | undefined {
		const state = this.#items.find((item) => item.key === key)?.state;
		return state?.kind === kind ? (state as Extract<ImportState<T>, { kind: Kind }>) : undefined;
	}

	#set(key: number, state: ImportState<T>): void {
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

type Words = Pick<DocumentManner<never>, 'noun' | 'named'>;

const tooLarge = ({ noun }: Words): Fault => ({
	place: '',
	fault: `the file is larger than any ${noun}, so it was not opened`,
	next: 'Choose a file that was exported from Press Two.',
});
const notText = ({ named }: Words): Fault => ({
	place: '',
	fault: `it is not text in UTF-8, so it cannot be ${named}`,
	next: 'Choose a file that was exported from Press Two.',
});
const UNREADABLE: Fault = {
	place: '',
	fault: 'the file cannot be read',
	next: 'Check that it is still there and that you may open it.',
};
const changedSince = ({ noun }: Words): Fault => ({
	place: 'This browser',
	fault: `the ${noun} was changed in another window meanwhile, so nothing was replaced`,
	next: 'Look at it there first, and then import the file again.',
});
