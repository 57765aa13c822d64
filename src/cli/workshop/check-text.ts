import { readProse } from '#markdown/read-prose.ts';
import { splitFrontMatter } from '#markdown/split-front-matter.ts';
import { parseFile } from '#schemas/workshop/files.ts';
import type { Fault } from '#errors/fault.ts';

import { checkLinks } from './check-links.ts';
import { checkSpelling } from './check-spelling.ts';
import type { ContentFile } from './content-files.ts';
import { readPassages } from './read-passages.ts';
import type { SiteAddresses } from './site-addresses.ts';
import type { Speller } from './speller.ts';

/**
 * What the catalog does not look at: links, spelling, and pages that are only prose.
 *
 * @param site Left out where no file that is asked for can have links.
 */
export function checkText(
	file: ContentFile,
	text: string,
	speller: Speller,
	site: SiteAddresses | undefined,
): readonly Fault[] {
	return [
		...(file.path.endsWith('.mdx') && site ? checkProse(file, text, site) : []),
		...checkSpelling(readPassages(file, text), speller),
	];
}

function checkProse({ kind }: ContentFile, text: string, site: SiteAddresses): readonly Fault[] {
	const isPage = kind === 'page';
	const parts = splitFrontMatter(text);
	if (!parts.ok) return isPage ? parts.faults : [];
	const { head, body, bodyLine } = parts.value;
	const prose = readProse(body);
	const links = checkLinks(prose, bodyLine, site);
	if (!isPage) return links;
	const parsed = parseFile('page', head);
	const silent = prose.silentImages.map((line) => ({
		place: `line ${line + bodyLine - 1}`,
		fault: 'the image has no text',
		next: 'Say between the brackets what it shows.',
	}));
	return [...(parsed.ok ? [] : parsed.faults), ...links, ...silent];
}
