import type { CaseHead, OutcomeKind, Sector } from '#domain/workshop/public-case.ts';

export const sectorNames: Readonly<Record<Sector, string>> = {
	finance: 'Finance',
	insurance: 'Insurance',
	retail: 'Retail',
	food: 'Food',
	travel: 'Travel',
	logistics: 'Logistics',
	software: 'Software',
	media: 'Media',
	education: 'Education',
	energy: 'Energy',
	telecoms: 'Telecoms',
	health: 'Health',
	public: 'Public sector',
	property: 'Property',
	wealth: 'Wealth management',
	hr: 'Human resources',
};

export const modeNames: Readonly<Record<CaseHead['mode'], string>> = {
	ai_only: 'AI only',
	ai_first: 'AI first, people behind',
	assist: 'AI assists, people decide',
	other: 'Other',
};

export const stakesNames: Readonly<Record<CaseHead['stakes'], string>> = {
	1: 'Low',
	2: 'Medium',
	3: 'High',
	4: 'Very high',
};

export const outcomeNames: Readonly<Record<OutcomeKind, string>> = {
	reversed: 'Taken back',
	harmed: 'Harmed people',
	lasted: 'Lasted',
	open: 'Open',
};

/** "Taken back in part, harmed people" */
export function toOutcomeWords({ kinds, partial }: CaseHead['outcome']): string {
	const words = kinds.map((kind) =>
		kind === 'reversed' && partial ? 'Taken back in part' : outcomeNames[kind],
	);
	return words.map((word, index) => (index === 0 ? word : word.toLowerCase())).join(', ');
}
