/** One use of a component that stands for something by its id: `<Cite id="klarna" />`. */
export interface Mention {
	readonly component: string;
	readonly id: string;
	/** Line in the text, from 1. */
	readonly line: number;
}

/** What can be said about the text of an MDX file without rendering it. */
export interface Prose {
	/** Headings of the second level, in order. */
	readonly headings: readonly string[];
	readonly mentions: readonly Mention[];
	/** Addresses of links that begin with `/`, and lines. */
	readonly links: readonly { readonly address: string; readonly line: number }[];
	/** Images whose text is empty, by line. */
	readonly silentImages: readonly number[];
	/** The words alone: no headings, components, marks or addresses. A paragraph a line. */
	readonly plain: string;
	/** How many words `plain` has. */
	readonly words: number;
}

const MENTION = /<([A-Z]\w*)\s+id="([^"]*)"/g;
const LINK = /(?<!!)\[[^\]]*\]\((\/[^)\s]*)\)/g;
const SILENT_IMAGE = /!\[\s*\]\(/;

export function readProse(body: string): Prose {
	const lines = body.split(/\r?\n/);
	const found = <T>(pattern: RegExp, make: (match: RegExpExecArray, line: number) => T) =>
		lines.flatMap((text, index) => [...text.matchAll(pattern)].map((match) => make(match, index + 1)));
	const plain = toPlain(lines);
	return {
		headings: lines.filter((line) => line.startsWith('## ')).map((line) => line.slice(3).trim()),
		mentions: found(MENTION, ([, component = '', id = ''], line) => ({ component, id, line })),
		links: found(LINK, ([, address = ''], line) => ({ address, line })),
		silentImages: lines.flatMap((line, index) => (SILENT_IMAGE.test(line) ? [index + 1] : [])),
		plain,
		words: plain.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
	};
}

/**
 * Ids of what the text cites, each once, in the order in which a reader comes to them. A chart cites its sources.
 *
 * @param sourcesOf What a chart cites, by its id.
 */
export function listCites({ mentions }: Prose, sourcesOf: ReadonlyMap<string, readonly string[]>): string[] {
	const cited = mentions.flatMap(({ component, id }) => {
		if (component === 'Cite') return [id];
		return component === 'Figure' ? (sourcesOf.get(id) ?? []) : [];
	});
	return [...new Set(cited)];
}

function toPlain(lines: readonly string[]): string {
	return lines
		.filter((line) => !line.startsWith('#'))
		.map((line) =>
			line
				.replace(/<[A-Z]\w*[^>]*\/>/g, '')
				.replace(/<\/?[A-Z]\w*[^>]*>/g, '')
				.replace(/!\[[^\]]*\]\([^)]*\)/g, '')
				.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
				.replace(/^\s*(?:[-*>]|\d+\.)\s+/, '')
				.replace(/[*_`]/g, ''),
		)
		.join('\n')
		.trim();
}
