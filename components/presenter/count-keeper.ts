import type { HandCount } from '#domain/deck/hand-count.ts';
import type { Fault } from '#errors/fault.ts';

/** Where counted hands are kept: the site has the browser's database, a file that is passed on has less. */
export interface CountKeeper {
	/** All counts on a deck. */
	load(deck: string): Promise<HandCount[]>;
	/** Resolves with what went wrong, if anything did. */
	keep(count: HandCount): Promise<Fault | undefined>;
	remove(id: string): Promise<void>;
	/** Id of the session's run that is going on, if one is. */
	run(): string | undefined;
}

/** Counts that are kept in a store of the browser for texts, or, where that refuses, for as long as the page lives. */
export function createSimpleKeeper(
	storage: () => Pick<Storage, 'getItem' | 'setItem'>,
	key: string,
): CountKeeper {
	let counts: HandCount[] = read();
	function read(): HandCount[] {
		try {
			const kept: unknown = JSON.parse(storage().getItem(key) ?? '[]');
			return Array.isArray(kept) ? kept.filter(isCount) : [];
		} catch {
			return [];
		}
	}
	function write(): Fault | undefined {
		try {
			storage().setItem(key, JSON.stringify(counts));
			return undefined;
		} catch {
			return {
				place: 'This browser',
				fault: 'it refuses to keep the hands that you count',
				next: 'Save the counts as a file before you close this window.',
			};
		}
	}
	return {
		load: (deck) => Promise.resolve(counts.filter((count) => count.deck === deck)),
		keep(count) {
			counts = [...read().filter(({ id }) => id !== count.id), count];
			return Promise.resolve(write());
		},
		remove(id) {
			counts = read().filter((count) => count.id !== id);
			write();
			return Promise.resolve();
		},
		run: () => undefined,
	};
}

/** This release or another one has written it; the counts themselves are looked at where they are shown. */
function isCount(value: unknown): value is HandCount {
	return (
		typeof value === 'object' && value !== null && 'format' in value && value.format === 'press-two/count'
	);
}
