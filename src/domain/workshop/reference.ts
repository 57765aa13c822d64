/** How far a statement was checked against its source. V1: read in a primary source or a first-rank newsroom. V2: read only in a secondary one. M: from memory, not found. */
export type Flag = 'V1' | 'V2' | 'M';
export type Confidence = 'high' | 'medium' | 'low';

/** Something published that a claim or a figure may cite. */
export interface Source {
	readonly id: string;
	readonly title: string;
	readonly publisher: string;
	readonly author?: string;
	/** Day, month or year, ISO 8601. */
	readonly published: string;
	readonly url?: string;
	/** What of it was read: the text, a copy or long quotation, a mention, nothing. */
	readonly access: 'seen' | 'copy' | 'listed' | 'none';
	readonly flag: Flag;
	readonly confidence: Confidence;
	/** Day of the last check, ISO 8601. */
	readonly checked: string;
	readonly note?: string;
}

/** Something that is often said, and what the record says. */
export interface Misquote {
	readonly said: string;
	readonly instead: string;
}

/** In the order in which they are listed. */
export const evidenceKinds = ['study', 'survey', 'prediction', 'law', 'book-or-paper'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** A study, survey, prediction or law, with its exact figures. */
export interface Evidence {
	readonly id: string;
	readonly title: string;
	readonly by: string;
	readonly kind: EvidenceKind;
	readonly published: string;
	readonly finding: string;
	readonly figures: readonly {
		readonly value: string;
		readonly what: string;
		readonly scope: string;
		readonly date: string;
	}[];
	readonly scope: string;
	readonly limits: string;
	readonly misquoted: readonly Misquote[];
	readonly use: string;
	/** Ids of sources. */
	readonly sources: readonly string[];
	readonly flag: Flag;
	readonly confidence: Confidence;
	readonly checked: string;
}

/** A word of the field, explained. */
export interface Term {
	readonly id: string;
	readonly term: string;
	/** Other forms in which a text may use it. */
	readonly also: readonly string[];
	/** The only forms that are looked for in texts; without it, the term and all of `also`. */
	readonly linkAs?: readonly string[];
	readonly meaning: string;
	readonly inPractice?: string;
	/** Ids of terms that are near it. */
	readonly see: readonly string[];
}

/** A chart of published figures. */
export type Figure = {
	readonly id: string;
	/** The sentence that says what it shows. */
	readonly title: string;
	/** Scope and limits. */
	readonly note: string;
	readonly sources: readonly string[];
} & (
	| {
			readonly kind: 'bars';
			readonly unit: string;
			readonly rows: readonly { readonly label: string; readonly value: number; readonly tone: Tone }[];
	  }
	| {
			readonly kind: 'ranges';
			readonly unit: string;
			readonly rows: readonly {
				readonly label: string;
				readonly low: number;
				readonly high: number;
				readonly tone: Tone;
			}[];
	  }
	| { readonly kind: 'timeline'; readonly rows: readonly { readonly date: string; readonly label: string }[] }
);
export type Tone = 'machine' | 'human' | 'plain';
