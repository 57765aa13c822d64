import type { Term } from '#domain/workshop/reference.ts';

/** Where a term is used in a text. */
export interface TermUse {
	/** Of the term. */
	readonly id: string;
	/** As it is written there. */
	readonly form: string;
	/** Position in the text. */
	readonly index: number;
	/** From 1. */
	readonly line: number;
}

/** A link that somebody or `npm run link-terms` made. */
export interface TermLink extends TermUse {
	/** How long it is, with its marks. */
	readonly length: number;
}

type Forms = Pick<Term, 'id' | 'term' | 'also' | 'linkAs'>;

/**
 * The first use of each term in running text that is no link: not in a heading, a quotation or another component.
 * Where two terms could be meant, it is the longer one: "control group" is no "control".
 */
export function findTerms(body: string, glossary: readonly Forms[]): ReadonlyMap<string, TermUse> {
	const ids = new Map(
		glossary.flatMap(({ id, term, also, linkAs }) =>
			(linkAs ?? [term, ...also]).map((form) => [toKey(form), id] as const),
		),
	);
	const uses = new Map<string, TermUse>();
	if (ids.size === 0) return uses;
	const forms = [...ids.keys()].sort((a, b) => b.length - a.length).map(toPattern);
	const hidden = hide(body);
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
	for (const { 0: form, index } of hidden.matchAll(pattern)) {
		const id = ids.get(toKey(form))!;
		if (!uses.has(id)) uses.set(id, { id, form, index, line: lineAt(hidden, index) });
	}
	return uses;
}

/** Every link to a term, in the order of the text. */
export function findTermLinks(body: string): TermLink[] {
	return [...body.matchAll(/<Term\s+id="([^"]*)"\s*>([\s\S]*?)<\/Term>/g)].map(
		({ 0: whole, 1: id = '', 2: form = '', index }) => ({
			id,
			form,
			index,
			line: lineAt(body, index),
			length: whole.length,
		}),
	);
}

function lineAt(text: string, index: number): number {
	return text.slice(0, index).split('\n').length;
}

/** The text with everything blanked out in which no term is linked; positions stay. */
function hide(body: string): string {
	const blank = (text: string) => text.replace(/[^\n]/g, ' ');
	return body
		.replace(/^#.*$/gm, blank)
		.replace(/<(Case|Term)\b[^>]*>[\s\S]*?<\/\1>/g, blank)
		.replace(/<[^>]*>/g, blank)
		.replace(/\[[^\]]*\]\([^)]*\)/g, blank)
		.replace(/[“"][^”"\n]*[”"]/g, blank)
		.replace(/^>.*$/gm, blank);
}

function toKey(form: string): string {
	return form.toLowerCase().replace(/\s+/g, ' ');
}

/** A term may stand on two lines. */
function toPattern(form: string): string {
	return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
}
