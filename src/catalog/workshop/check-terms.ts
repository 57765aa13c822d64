import type { Term } from '#domain/workshop/reference.ts';
import type { Fault } from '#errors/fault.ts';

import { findTermLinks, findTerms } from './find-terms.ts';
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
		...modules.flatMap((text) => checkText(glossary, text)),
	];
}

function checkText(glossary: readonly Term[], { file, bodyLine, body }: ReadText): Fault[] {
	const at = (line: number) => `${file}, line ${line + bodyLine - 1}`;
	const uses = findTerms(body, glossary);
	const links = findTermLinks(body);
	return glossary.flatMap(({ id, term }): Fault[] => {
		const [link, second] = links.filter((candidate) => candidate.id === id);
		if (second) {
			const next = 'Run npm run link-terms, or take the second link out.';
			return [{ place: at(second.line), fault: `“${term}” is linked a second time`, next }];
		}
		const use = uses.get(id);
		if (!use || (link && link.index < use.index)) return [];
		const until = link ? ` until line ${link.line + bodyLine - 1}` : '';
		const next = 'Run npm run link-terms, which links each term where it is first used.';
		return [{ place: at(use.line), fault: `“${use.form}” is used and not linked${until}`, next }];
	});
}
