/** Where it is kept that `/` is not to open the search. `search-opener.ts` reads it, too, and must stay one file. */
export const searchKeyKey = 'press-two:search-key';

/** Whether `/` opens the search; it does where nothing was chosen, or where the browser refuses storage. */
export function readSearchKey(storage: () => Pick<Storage, 'getItem'>): boolean {
	try {
		return storage().getItem(searchKeyKey) !== 'off';
	} catch {
		return true;
	}
}

/** Only a choice against the key is kept. */
export function keepSearchKey(on: boolean, storage: () => Pick<Storage, 'setItem' | 'removeItem'>): void {
	try {
		if (on) storage().removeItem(searchKeyKey);
		else storage().setItem(searchKeyKey, 'off');
	} catch {
		// Then the key works again on the next page.
	}
}
