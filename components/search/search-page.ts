import type { SearchClient } from '#search/search-client.ts';

import { createSearchPanel } from './search-panel.ts';

/**
 * Puts the field above the index, which makes room for the results while something is looked for.
 *
 * @returns The field.
 */
export function fillSearchPage(client: SearchClient, place: HTMLElement): HTMLInputElement {
	const everything = document.getElementById('everything');
	const { element, field, ask } = createSearchPanel({
		client,
		atMost: Infinity,
		emptyText: 'Or look through everything below.',
		onquery(query) {
			if (everything) everything.hidden = query !== '';
			const address = new URL(location.href);
			if (query) address.searchParams.set('q', query);
			else address.searchParams.delete('q');
			history.replaceState(history.state, '', address);
		},
	});
	// A reader who comes for the list is not to be taken away from the top of the page.
	field.autofocus = false;
	place.replaceChildren(element);
	const query = new URLSearchParams(location.search).get('q');
	if (query) void ask(query);
	return field;
}
