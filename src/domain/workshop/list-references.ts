import type { PublicCase } from './public-case.ts';
import type { Evidence, Source } from './reference.ts';
import type { Workshop } from './workshop.ts';

type Cited = { readonly id: string } & (
	| { readonly kind: 'source'; readonly source: Source }
	| { readonly kind: 'evidence'; readonly evidence: Evidence; readonly sources: readonly Source[] }
	| { readonly kind: 'case'; readonly publicCase: PublicCase; readonly sources: readonly Source[] }
);

/** What a text cites, ready to be listed at its foot. */
export type Reference = Cited & { readonly number: number };

/** The references for ids in the order of first mention, numbered from 1. An id that is not known is left out. */
export function listReferences(
	{ sources, evidence, cases }: Pick<Workshop, 'sources' | 'evidence' | 'cases'>,
	ids: readonly string[],
): Reference[] {
	const sourceById = new Map(sources.map((source) => [source.id, source]));
	const pick = (wanted: readonly string[]) => wanted.flatMap((id) => sourceById.get(id) ?? []);
	const evidenceById = new Map(evidence.map((item) => [item.id, item]));
	const caseById = new Map(cases.map((item) => [item.id, item]));
	const found = [...new Set(ids)].flatMap((id): Cited[] => {
		const source = sourceById.get(id);
		if (source) return [{ id, kind: 'source', source }];
		const item = evidenceById.get(id);
		if (item) return [{ id, kind: 'evidence', evidence: item, sources: pick(item.sources) }];
		const publicCase = caseById.get(id);
		return publicCase ? [{ id, kind: 'case', publicCase, sources: pick(publicCase.cites) }] : [];
	});
	return found.map((reference, index) => ({ ...reference, number: index + 1 }));
}
