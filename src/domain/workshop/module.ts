import type { Slide } from '../deck/slide.ts';
import type { Exercise } from './exercise.ts';
import type { Minutes } from './minutes.ts';

/** What only the facilitator reads about a section. */
export interface SectionNotes {
	/** Paragraphs that can be spoken as they stand. */
	readonly say: readonly string[];
	/** Open questions. */
	readonly ask: readonly string[];
	/** What to do when nobody answers. */
	readonly quiet: string;
	/** What to do when it gets heated. */
	readonly hot: string;
}

export interface Section {
	/** Unique in its module. */
	readonly id: string;
	/** The heading in the text. */
	readonly title: string;
	/** Talk, without the exercises. */
	readonly minutes: Minutes;
	/** Ids of the exercises that end it. */
	readonly exercises: readonly string[];
	readonly notes: SectionNotes;
}

/** What `module.mdx` says above its text. */
export interface ModuleHead {
	readonly title: string;
	/** Place among the modules, from 1. */
	readonly order: number;
	/** The dimension it prepares; none for the module about the case. */
	readonly dimension?: string;
	readonly summary: string;
	/** The sum of its sections and exercises. */
	readonly minutes: Minutes;
	readonly outcomes: readonly string[];
	readonly keyPoints: readonly string[];
	readonly furtherReading: readonly { readonly id: string; readonly why: string }[];
	/** For the facilitator alone, as are the next two. */
	readonly room: readonly string[];
	readonly doNotMiss: string;
	readonly objections: readonly { readonly says: string; readonly answer: string }[];
	readonly sections: readonly Section[];
}

/** The outline of a module: reading page, guide, handout, slides and agenda are all made from it. */
export interface WorkshopModule extends ModuleHead {
	/** The folder's name. */
	readonly id: string;
	readonly exercises: readonly Exercise[];
	readonly slides: readonly Slide[];
	/** What its text cites, in the order of first mention: sources, evidence or cases, by id. */
	readonly cites: readonly string[];
	/** Of the text, without headings. */
	readonly words: number;
}
