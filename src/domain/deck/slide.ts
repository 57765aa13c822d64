/** One screen of a deck. Its title is its message. */
export interface Slide {
	readonly title: string;
	/** Id of the module's section that it belongs to. */
	readonly section: string;
	/** None: a title or a statement that stands alone. */
	readonly block?: SlideBlock;
	/** Sources, evidence or cases, by id. */
	readonly sources: readonly string[];
	/** For whoever speaks alone, in paragraphs. */
	readonly notes: readonly string[];
}

/** What a slide is called in every deck: the module, its section, and which of the section's slides it is, from 1. */
export function slideId(module: string, section: string, number: number): string {
	return `${module}-${section}-${number}`;
}

/** What a slide may hold: a closed set, so that every writer of decks knows every block. */
export type SlideBlock =
	| { readonly kind: 'statement'; readonly text: string }
	| { readonly kind: 'bullets'; readonly items: readonly string[] }
	| { readonly kind: 'quote'; readonly text: string; readonly by: string }
	| {
			readonly kind: 'table';
			readonly head: readonly string[];
			readonly rows: readonly (readonly string[])[];
	  }
	| { readonly kind: 'figure'; readonly figure: string }
	| { readonly kind: 'question'; readonly question: string }
	| { readonly kind: 'exercise'; readonly exercise: string }
	| { readonly kind: 'case'; readonly case: string };
