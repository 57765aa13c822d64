import { readFragment } from '../assessment/plan-fragment.ts';

const KEPT = 'press-two:presented-plan';

/**
 * The plan that a window presents, as an address names it. Once the presenter has written a slide into the address
 * (`#/result-caps`), the tab remembers the plan.
 */
export function planOfAddress(fragment: string, tab: Pick<Storage, 'getItem' | 'setItem'>): string {
	const [id] = readFragment(fragment);
	try {
		if (id === '') return `#${tab.getItem(KEPT) ?? ''}`;
		tab.setItem(KEPT, encodeURIComponent(id));
	} catch {
		// A browser that refuses storage forgets the plan at the next load, and the page says that none is named.
	}
	return `#${encodeURIComponent(id)}`;
}
