import { SearchClient, type SearchStart } from '#search/search-client.ts';

import { openDialog } from './search-dialog.ts';
import { fillSearchPage } from './search-page.ts';
import styles from './search.css?inline';

export interface ConnectedSearch {
	/** Shows the search with what was typed while it was loading; by the time it is shown, that may be more. */
	readonly open: (typed: () => string) => Promise<void>;
	/** Puts the field into the search page. */
	readonly fill: (place: HTMLElement) => void;
}

let connected: ConnectedSearch | undefined;

/**
 * The search of this page.
 *
 * @param first Worker and index as they were begun when the search was first wanted.
 * @param begin Begins them again, after a failure.
 */
export function connectSearch(first: SearchStart, begin: () => SearchStart): ConnectedSearch {
	return (connected ??= connect(first, begin));
}

function connect(first: SearchStart, begin: () => SearchStart): ConnectedSearch {
	addStyles();
	let next: SearchStart | undefined = first;
	const client = new SearchClient(() => {
		const start = next ?? begin();
		next = undefined;
		return start;
	});
	// Before anything is typed. A failure is told when somebody searches.
	client.load().catch(() => undefined);
	let ownField: HTMLInputElement | undefined;
	return {
		async open(typed) {
			if (!ownField) return openDialog(client, typed);
			ownField.focus();
			ownField.select();
		},
		fill(place) {
			ownField ??= fillSearchPage(client, place);
		},
	};
}

/** Through the object model, as they come with the script and the policy forbids styles in the markup. */
function addStyles(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(styles);
	document.adoptedStyleSheets.push(sheet);
}
