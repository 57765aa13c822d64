/** Something that an author can begin with `npm run new`. */
export interface NewKind {
	/** What it is, for the question. */
	readonly summary: string;
	/** Where each template goes, seen from the content folder. */
	readonly files: Readonly<Record<string, (id: string) => string>>;
	/** What its title is, for the question. */
	readonly title: string;
	/** What is to be done then, a line each. */
	readonly next: readonly string[];
}

const names = ['module', 'case', 'source', 'term'] as const;
export type KindName = (typeof names)[number];

export const kinds: Readonly<Record<KindName, NewKind>> = {
	module: {
		summary: 'a module of the workshop, with exercises and slides',
		files: {
			'module/module.mdx': (id) => `modules/${id}/module.mdx`,
			'module/exercises.yaml': (id) => `modules/${id}/exercises.yaml`,
			'module/slides.md': (id) => `modules/${id}/slides.md`,
		},
		title: 'Its title, at most 75 characters',
		next: [
			'Open module.mdx and replace its text, which says how a text is written.',
			'Then change the exercises and the slides, and let the minutes add up.',
			'npm run link-terms links the terms of the glossary in your text.',
		],
	},
	case: {
		summary: 'a public case, with a first source',
		files: {
			'case.mdx': (id) => `cases/${id}.mdx`,
			'source.yaml': (id) => `sources/${id}-source.yaml`,
		},
		title: 'The organisation',
		next: [
			'Write into the source what you have read, and call its file after its publisher.',
			'Then tell the case, and name the source behind every sentence about the world.',
		],
	},
	source: {
		summary: 'a source that claims can cite',
		files: { 'source.yaml': (id) => `sources/${id}.yaml` },
		title: 'Its own title, or a plain description',
		next: ['Fill in what you have read. <Cite id="…" /> with its id names it in a text.'],
	},
	term: {
		summary: 'a word of the glossary',
		files: { 'term.yaml': (id) => `glossary/${id}.yaml` },
		title: 'The word, as it stands in the middle of a sentence',
		next: ['Explain it. Then npm run link-terms links it where each module first uses it.'],
	},
};

export function isKind(name: string): name is KindName {
	return (names as readonly string[]).includes(name);
}

export const kindNames: readonly KindName[] = names;
