import type { Reference } from '#domain/workshop/list-references.ts';

import { formatDate } from './format-date.ts';

/** All sources of a slide in as few words as its foot has room for: who, and when. Nothing where there is none. */
export function toSourcesLine(references: readonly Reference[]): string {
	const works = references.flatMap((reference) => {
		if (reference.kind === 'source')
			return [`${reference.source.publisher}, ${formatDate(reference.source.published)}`];
		if (reference.kind === 'evidence')
			return [`${reference.evidence.by}, ${formatDate(reference.evidence.published)}`];
		return [];
	});
	const cases = references.flatMap((reference) =>
		reference.kind === 'case' ? [reference.publicCase.organisation] : [],
	);
	return [
		works.length > 0 && `Sources: ${[...new Set(works)].join('; ')}.`,
		cases.length > 0 && `${cases.length === 1 ? 'Case' : 'Cases'}: ${cases.join(', ')}.`,
	]
		.filter(Boolean)
		.join(' ');
}
