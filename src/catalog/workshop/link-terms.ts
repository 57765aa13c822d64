import type { Term } from '#domain/workshop/reference.ts';

import { findTermLinks, findTerms, type TermLink, type TermUse } from './find-terms.ts';

export interface LinkedText {
	readonly body: string;
	readonly added: readonly TermUse[];
	readonly removed: readonly TermLink[];
}

/**
 * The text with a link where each term is first used, and only there. A link that an author wrote stays if it is
 * the first use, whatever its words. Done twice, the second time changes nothing.
 */
export function linkTerms(body: string, glossary: readonly Term[]): LinkedText {
	const uses = findTerms(body, glossary);
	const links = findTermLinks(body);
	const isFirst = (link: TermLink) => links.find(({ id }) => id === link.id) === link;
	const comesTooLate = (link: TermLink) => (uses.get(link.id)?.index ?? Infinity) < link.index;
	const removed = links.filter((link) => !isFirst(link) || comesTooLate(link));
	const kept = new Set(links.filter((link) => !removed.includes(link)).map(({ id }) => id));
	const added = [...uses.values()].filter(({ id }) => !kept.has(id));
	const edits = [
		...removed.map(({ index, length, form }) => ({ index, length, text: form })),
		...added.map(({ index, form, id }) => ({
			index,
			length: form.length,
			text: `<Term id="${id}">${form}</Term>`,
		})),
	].sort((a, b) => b.index - a.index);
	let text = body;
	for (const edit of edits)
		text = text.slice(0, edit.index) + edit.text + text.slice(edit.index + edit.length);
	return { body: text, added, removed };
}
