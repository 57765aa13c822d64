import { href } from '#components/site/href.ts';
import type { TextPart } from '#search/mark-words.ts';
import type { SearchAnswer, SearchGroup, SearchResult } from '#search/search-library.ts';

import { create } from './create.ts';
import { kindNames } from './kind-names.ts';

/** The results as headings and lists of links. */
export function showAnswer({ groups }: SearchAnswer): readonly HTMLElement[] {
	return groups.map(showGroup);
}

function showGroup({ kind, total, results }: SearchGroup): HTMLElement {
	const more = total - results.length;
	return create(
		'section',
		{},
		create('h2', {}, kindNames[kind], ' ', create('span', { className: 'count' }, String(total))),
		create('ul', {}, ...results.map(showResult)),
		...(more > 0 ? [create('p', { className: 'fine' }, `${more} more`)] : []),
	);
}

function showResult({ address, title, excerpt }: SearchResult): HTMLElement {
	const link = create('a', { href: href(`/${address}`) }, ...showParts(title));
	return create('li', {}, link, create('p', {}, ...showParts(excerpt)));
}

function showParts(parts: readonly TextPart[]): readonly (Node | string)[] {
	return parts.map(({ text, marked }) => (marked ? create('mark', {}, text) : text));
}

/** `No results`, `1 result`, `12 results`. */
export function countWords(total: number): string {
	if (total === 0) return 'No results';
	return total === 1 ? '1 result' : `${total} results`;
}
