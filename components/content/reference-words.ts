import type { EvidenceKind, Source } from '#domain/workshop/reference.ts';

/** How far a source was checked, in a few words that a reader can weigh. */
export function toCheckWords({
	access,
	flag,
	confidence,
}: Pick<Source, 'access' | 'flag' | 'confidence'>): string {
	const read = {
		seen: flag === 'V2' ? 'Read; a secondary source' : 'Read',
		copy: 'Read in a copy or quoted elsewhere',
		listed: 'Not read itself; known from others that cite it',
		none: 'Not read',
	}[access];
	const sure = { high: '', medium: '; fairly sure', low: '; not sure' }[confidence];
	return flag === 'M' ? 'From memory, not checked' : `${read}${sure}`;
}

export const evidenceKindNames: Readonly<Record<EvidenceKind, string>> = {
	study: 'Study',
	survey: 'Survey',
	prediction: 'Prediction',
	law: 'Law',
	'book-or-paper': 'Paper',
};
