/** Everything that can make slides from a result: a closed set, so that a template cannot name what nobody makes. */
export const slideMakerNames = [
	'title',
	'summary',
	'verdict',
	'scale',
	'shape',
	'dimensions',
	'dimension',
	'caps',
	'contradictions',
	'risks',
	'biggestRisks',
	'touchpoints',
	'firstMoves',
	'mustDo',
	'nextMoves',
	'changePlan',
	'findOut',
	'showEvidence',
	'nearest',
	'open',
	'remarks',
	'words',
	'origin',
] as const;
export type SlideMakerName = (typeof slideMakerNames)[number];

/** What a pattern may name in braces: the maker's own message, and the plan's title. */
export const patternWords = ['message', 'plan'] as const;
export type PatternWords = Readonly<Record<(typeof patternWords)[number], string>>;

/** One kind of deck that is made from a result: which slides, in which order, under which titles. */
export interface DeckTemplate {
	readonly id: string;
	readonly name: string;
	readonly description: string;
	/** Title of the deck, as a pattern. */
	readonly title: string;
	/** Whether the slides of modules or of a session come behind these. */
	readonly modules: 'none' | 'follow';
	readonly parts: readonly TemplatePart[];
}

export interface TemplatePart {
	readonly id: string;
	readonly title: string;
	readonly slides: readonly TemplateSlide[];
}

export interface TemplateSlide {
	readonly make: SlideMakerName;
	/** For `words` alone, which may stand in a deck more than once: tells one from another. */
	readonly id?: string;
	/** A pattern. */
	readonly title: string;
	/** At most so many slides: what has no room is counted on the last. None: as many as it takes. */
	readonly atMost?: number;
	/** Up to three sentences; for `words` alone, which shows nothing else. */
	readonly items?: readonly string[];
	/** What to say and what to ask, in paragraphs, as patterns. */
	readonly notes: readonly string[];
	/** Why it stands in this deck, and here. */
	readonly rationale: string;
}

/** `{plan}: what holds it` with the plan's title in its place. */
export function fillPattern(pattern: string, words: PatternWords): string {
	return pattern.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
		Object.hasOwn(words, name) ? words[name as keyof PatternWords] : whole,
	);
}
