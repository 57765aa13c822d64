import { createDatabaseKeeper } from './database-keeper.ts';
import { presentDeck, type Presenter } from './present.ts';
import styles from './presenter.css?inline';

/** The presenter with what the site has: its database, its storage, and its addresses. */
export function loadOnSite(root: HTMLElement): Presenter {
	addStyles();
	const { speaker, audience } = root.dataset;
	return presentDeck({
		root,
		role: audience === undefined ? 'audience' : 'speaker',
		other: audience ?? speaker,
		keeper: createDatabaseKeeper(),
		tab: () => sessionStorage,
		browser: () => localStorage,
	});
}

/** Through the object model, as they come with the script and the policy forbids styles in the markup. */
function addStyles(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(styles);
	document.adoptedStyleSheets.push(sheet);
}
