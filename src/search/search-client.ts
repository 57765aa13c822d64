import type { SearchAnswer } from './search-library.ts';
import type { SearchReply, SearchRequest } from './search-messages.ts';

/** A worker on its way, and an index that is posted to it as soon as it is there. */
export interface SearchStart {
	readonly worker: Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;
	/** Settled once the worker has been sent the index; what is posted afterwards is read afterwards. */
	readonly index: Promise<unknown>;
	/** The worker did not start. Noted, as this may be before anybody listens. */
	broken?: boolean;
}

interface Waiting {
	readonly resolve: (answer: SearchAnswer) => void;
	readonly reject: (reason: Error) => void;
}

/** The page's end of the search: brings the index to the worker, and asks. After a failure it starts anew. */
export class SearchClient {
	readonly #begin: () => SearchStart;
	readonly #waiting = new Map<number, Waiting>();
	#lastId = 0;
	#loading: Promise<SearchStart> | undefined;
	#loaded: SearchStart | undefined;

	constructor(begin: () => SearchStart) {
		this.#begin = begin;
	}

	/** @throws {Error} where the worker or the index could not be loaded, or the worker broke down. */
	async search(query: string, atMost: number): Promise<SearchAnswer> {
		// Not awaited if it is there: the worker then answers while the page still draws the dialog.
		const { worker } = this.#loaded ?? (await this.load());
		const id = ++this.#lastId;
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, { resolve, reject });
			worker.postMessage({ id, query, atMost } satisfies SearchRequest);
		});
	}

	/** Gets everything that a search needs, once. */
	load(): Promise<SearchStart> {
		return (this.#loading ??= this.#load(this.#begin()));
	}

	async #load(start: SearchStart): Promise<SearchStart> {
		const { worker } = start;
		worker.addEventListener('message', (event) => {
			const { id, answer } = (event as MessageEvent<SearchReply>).data;
			this.#settle(id, (waiting) => waiting.resolve(answer));
		});
		const broken = new Promise<never>((_, reject) => {
			const fail = () => {
				const reason = new Error('The search worker did not start, or broke down.');
				reject(reason);
				this.#giveUp(start, reason);
			};
			worker.addEventListener('error', fail);
			if (start.broken) fail();
		});
		try {
			await Promise.race([broken, start.index]);
			return (this.#loaded = start);
		} catch (error) {
			this.#giveUp(start, error as Error);
			throw error;
		}
	}

	#giveUp({ worker }: SearchStart, reason: Error): void {
		worker.terminate();
		this.#loading = this.#loaded = undefined;
		for (const id of [...this.#waiting.keys()]) this.#settle(id, (waiting) => waiting.reject(reason));
	}

	#settle(id: number, settle: (waiting: Waiting) => void): void {
		const waiting = this.#waiting.get(id);
		this.#waiting.delete(id);
		if (waiting) settle(waiting);
	}
}
