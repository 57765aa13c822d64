import { readFragment } from '../assessment/plan-fragment.ts';

/**
 * The plan or agenda that a window presents, as an address names it. Once the presenter has written a slide into the
 * address (`#/result-caps`), the tab remembers it.
 */
export function shownDocument(
	kind: 'plan' | 'agenda',
	fragment: string,
	tab: Pick<Storage, 'getItem' | 'setItem'>,
): string {
	const kept = `press-two:presented-${kind}`;
	const [id] = readFragment(fragment);
	try {
		if (id === '') return `#${tab.getItem(kept) ?? ''}`;
		tab.setItem(kept, encodeURIComponent(id));
	} catch {
		// A browser that refuses storage forgets it at the next load, and the page says that none is named.
	}
	return `#${encodeURIComponent(id)}`;
}
