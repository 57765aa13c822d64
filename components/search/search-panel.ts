import { href } from '#components/site/href.ts';
import type { SearchClient } from '#search/search-client.ts';

import { create } from './create.ts';
import { nextFocus } from './move-among-links.ts';
import { countWords, showAnswer } from './show-answer.ts';

interface PanelOptions {
	readonly client: SearchClient;
	/** Results of each kind. */
	readonly atMost: number;
	/** Shown before anything is typed. */
	readonly emptyText: string;
	/** Told of every new query, without spaces around it. */
	readonly onquery?: (query: string) => void;
}

export interface SearchPanel {
	readonly element: HTMLElement;
	readonly field: HTMLInputElement;
	/** As if it were typed. Settles once that is answered. */
	readonly ask: (query: string) => Promise<void>;
}

/** The field, what is said about the results, and the results: the inside of the dialog and of the search page. */
export function createSearchPanel({ client, atMost, emptyText, onquery }: PanelOptions): SearchPanel {
	// Not `type="search"`: there, Escape empties the field in some browsers and would not close the dialog.
	const field = create('input', {
		id: 'search-field',
		type: 'text',
		role: 'searchbox',
		autocomplete: 'off',
		spellcheck: false,
		autofocus: true,
		enterKeyHint: 'search',
		maxLength: 200,
	});
	const status = create('p', { className: 'quiet', role: 'status' });
	const results = create('div', { className: 'results' });
	const form = create(
		'form',
		{ role: 'search' },
		create('label', { htmlFor: field.id }, 'Search this site'),
		field,
	);
	const element = create('div', { className: 'search-panel' }, form, status, results);
	const links = () => [...results.querySelectorAll<HTMLElement>('section a')];

	/** The query that the panel shows or waits for. An answer to any other comes too late. */
	let asked: string | undefined;

	async function ask(text: string): Promise<void> {
		const query = text.trim();
		if (query === asked) return;
		asked = query;
		onquery?.(query);
		if (query === '') return say(emptyText);
		// Most answers are there within a frame; only a wait that is felt is worth a word.
		const slow = setTimeout(() => say('Loading the search …'), results.childElementCount ? 1000 : 100);
		try {
			const answer = await client.search(query, atMost);
			if (asked !== query) return;
			say(countWords(answer.total), ...(answer.total > 0 ? showAnswer(answer) : [notFound()]));
		} catch {
			if (asked === query) say('The search could not be loaded. Is there a connection?', failed());
		} finally {
			clearTimeout(slow);
		}
	}

	function say(words: string, ...shown: readonly HTMLElement[]): void {
		// Written again, it would be said again.
		if (status.textContent !== words) status.textContent = words;
		results.replaceChildren(...shown);
	}

	function failed(): HTMLElement {
		const again = create('button', { type: 'button', className: 'btn ghost' }, 'Try again');
		again.addEventListener('click', () => {
			asked = undefined;
			field.focus();
			void ask(field.value);
		});
		return create('p', { className: 'row' }, again, indexLink());
	}

	field.addEventListener('input', () => void ask(field.value));
	// Enter in the field opens the best result.
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		links()[0]?.click();
	});
	element.addEventListener('keydown', (event) => {
		const next = nextFocus<Element | null>(event.key, document.activeElement, field, links());
		if (!(next instanceof HTMLElement)) return;
		event.preventDefault();
		next.focus();
	});
	say(emptyText);
	return {
		element,
		field,
		ask(query) {
			field.value = query;
			return ask(query);
		},
	};
}

function notFound(): HTMLElement {
	return create(
		'p',
		{},
		'Nothing on this site matches. Try fewer or other words, or look through ',
		indexLink(),
		'.',
	);
}

function indexLink(): HTMLElement {
	return create('a', { href: href('/search/') }, 'the index of everything');
}
