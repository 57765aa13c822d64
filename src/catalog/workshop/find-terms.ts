import type { Term } from '#domain/workshop/reference.ts';

/** Where a term is used in a text. */
export interface TermUse {
	/** As it is written there. */
	readonly form: string;
	/** Position in the text. */
	readonly index: number;
	/** From 1. */
	readonly line: number;
}

/** The first use of a term in running text: not in a heading, a link, a quotation or another component. */
export function findTerm(body: string, { term, also }: Pick<Term, 'term' | 'also'>): TermUse | undefined {
	const hidden = hide(body);
	const forms = [term, ...also].sort((a, b) => b.length - a.length).map(escape);
	const match = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}-])`, 'iu').exec(
		hidden,
	);
	if (!match) return undefined;
	return { form: match[0], index: match.index, line: hidden.slice(0, match.index).split('\n').length };
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

function escape(form: string): string {
	return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
