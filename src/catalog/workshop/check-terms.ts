import type { Term } from '#domain/workshop/reference.ts';
import type { Fault } from '#errors/fault.ts';

import { findTerm } from './find-terms.ts';
import { findTwins } from './known.ts';
import type { ReadText } from './read-modules.ts';

/** A term of the glossary is linked where a module first uses it, and only there. */
export function checkTerms(glossary: readonly Term[], texts: readonly ReadText[]): Fault[] {
	const forms = glossary.flatMap((term) =>
		[term.term, ...term.also].map((form) => ({
			id: form.toLowerCase(),
			place: `glossary/${term.id}.yaml, “${form}”`,
		})),
	);
	const modules = texts.filter(({ file }) => file.startsWith('modules/'));
	return [
		...findTwins(
			forms,
			'another term has this form',
			'Leave it to one of them, and name the other in `see`.',
		),
		...modules.flatMap((text) => glossary.flatMap((term) => checkTerm(term, text))),
	];
}

function checkTerm(term: Term, { file, prose, bodyLine, body }: ReadText): Fault[] {
	const links = prose.mentions.filter(({ component, id }) => component === 'Term' && id === term.id);
	const at = (line: number) => `${file}, line ${line + bodyLine - 1}`;
	if (links.length > 1) {
		const fault = `“${term.term}” is linked a second time`;
		return [
			{ place: at(links[1]!.line), fault, next: 'Link a term where it is first used, and only there.' },
		];
	}
	const first = findTerm(body, term);
	if (!first) return [];
	const fault = `“${first.form}” is used and not linked`;
	const next = 'Run npm run link-terms, which links each term where it is first used.';
	if (links.length === 0) return [{ place: at(first.line), fault, next }];
	return first.line < links[0]!.line
		? [{ place: at(first.line), fault: `${fault} until line ${links[0]!.line + bodyLine - 1}`, next }]
		: [];
}
