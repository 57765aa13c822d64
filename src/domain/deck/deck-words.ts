import type { Who } from '../workshop/exercise.ts';
import type { Reference } from '../workshop/list-references.ts';
import type { PublicCase } from '../workshop/public-case.ts';

/** What a deck says beyond what authors wrote: sentences made from data, in the deck's language. */
export interface DeckWords {
	/** BCP 47. */
	readonly language: string;
	/** All sources of a slide in one line; empty where there are none. */
	sources(references: readonly Reference[]): string;
	/** Whose case it is, how it ended and when. */
	outcome(publicCase: PublicCase): string;
	/** How long something takes. */
	duration(minutes: number): string;
	/** Who does it, and for how long. */
	turn(who: Who | 'facilitator', minutes: number): string;
	/** Title of the slide of an exercise for which its author has written none. */
	exercise(title: string): string;
}
