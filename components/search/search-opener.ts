/**
 * All of the search that every page carries: it gets the rest. Every reader pays for every byte here, so nothing is
 * imported but what is one line, and it must stay one file.
 */
import type { SearchStart } from '#search/search-client.ts';
import type { SearchRequest } from '#search/search-messages.ts';
import SearchWorker from '#search/search-worker.ts?worker';

const link = document.querySelector<HTMLAnchorElement>('a.search')!;

/** What was typed since the search was asked for, while it is being loaded; `undefined` when it is not. */
let typed: string | undefined;
let first: SearchStart | undefined;

/** Worker and index begin here and not in the script that needs them, as each of the three takes its time. */
function begin(): SearchStart {
	const worker = new SearchWorker();
	const start: SearchStart = { worker, index: sendIndex(worker) };
	worker.onerror = () => (start.broken = true);
	// It is told where somebody waits for it.
	start.index.catch(() => undefined);
	return start;
}

async function sendIndex(worker: Worker): Promise<void> {
	// Asked anew on each page that searches: an index from before a release leads to pages that have moved.
	const response = await fetch(`${link.href}index.json`, { cache: 'no-cache' });
	if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
	const index = await response.arrayBuffer();
	worker.postMessage({ index } satisfies SearchRequest, [index]);
}

async function load() {
	const loading = import('./connect-search.ts');
	first ??= begin();
	return (await loading).connectSearch(first, begin);
}

async function open(): Promise<void> {
	typed ??= '';
	try {
		await (await load()).open(() => typed ?? '');
	} catch {
		// From here on the link is what it says.
		link.onclick = null;
		link.textContent = 'Search did not load. See the index';
		link.focus();
	}
	typed = undefined;
}

/** WCAG 2.1.4: single keys can be turned off, here and on the page of questions. Storage may refuse. */
function isKeyOff(): boolean {
	try {
		return /off|keys":false/.test(
			`${localStorage['press-two:search-key']}${localStorage['press-two:questions']}`,
		);
	} catch {
		return false;
	}
}

link.setAttribute('aria-haspopup', 'dialog');
link.setAttribute('aria-keyshortcuts', '/');
link.onfocus = () => void load().catch(() => undefined);
link.onclick = (event) => {
	if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
	event.preventDefault();
	void open();
};
// Before all others: what is typed while the search loads is meant for it, and not for a page's own keys.
addEventListener(
	'keydown',
	(event) => {
		const { key, target } = event;
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		if (typed === undefined) {
			if (
				key !== '/' ||
				event.repeat ||
				(target as Element).closest('input:not([type=radio],[type=checkbox]),textarea,select') ||
				// Nor over a talk, which takes the rest of the page off the screen.
				document.querySelector('dialog:modal,[data-offstage]') ||
				isKeyOff()
			)
				return;
			void open();
		} else if (key.length === 1) typed += key;
		else return;
		event.preventDefault();
		event.stopImmediatePropagation();
	},
	true,
);
// The search page is one of those that carry this.
const place = document.getElementById('search');
if (place) void load().then(({ fill }) => fill(place));
