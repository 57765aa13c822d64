import type { FileKind } from '#schemas/workshop/files.ts';

import type { examples } from './examples.ts';

interface DocumentedKind {
	readonly heading: string;
	/** From the content folder. */
	readonly file: string;
	readonly about: string;
	readonly schema: FileKind;
	readonly example: keyof typeof examples;
	readonly language: 'yaml' | 'mdx';
}

/** The kinds of file in the order in which the page explains them. */
export const documentedKinds: readonly DocumentedKind[] = [
	{
		heading: 'A module: head and text',
		file: 'modules/<id>/module.mdx',
		about:
			'The folder is called after the id. Above the text stands what pages, guide, handout and agenda are made from. The text has 900 to 1,500 words and one heading (`##`) for each section, with the same words. The minutes of the module are the sum of all sections and of all exercises, in each of the three columns.',
		schema: 'module',
		example: 'module',
		language: 'mdx',
	},
	{
		heading: 'Exercises and worksheets',
		file: 'modules/<id>/exercises.yaml',
		about:
			'A list of three to six exercises. Every one of them stands in exactly one section of the module; at least one works on the team’s own plan and feeds a question. Its minutes are the sum of its steps. A worksheet fits on one A4 page if it has about 24 lines or rows in all.',
		schema: 'exercises',
		example: 'exercise',
		language: 'yaml',
	},
	{
		heading: 'A public case',
		file: 'cases/<id>.mdx',
		about:
			'The text has three headings, in this order: What was planned, What happened, What to learn. Every sentence about the world names its source. Where the record allows a back-test, `<id>.plan.json` lies beside it: the plan as it was known on the day of `backtest`, in the format of plan files.',
		schema: 'case',
		example: 'case',
		language: 'mdx',
	},
	{
		heading: 'A source',
		file: 'sources/<id>.yaml',
		about:
			'Something published that a claim can cite. Its id begins with what it is about and ends with its publisher: `klarna-reuters-2025`.',
		schema: 'source',
		example: 'source',
		language: 'yaml',
	},
	{
		heading: 'A study, survey, prediction or law',
		file: 'evidence/<id>.yaml',
		about: 'Sources, studies and cases are all cited by their id, so no two of them have the same.',
		schema: 'evidence',
		example: 'evidence',
		language: 'yaml',
	},
	{
		heading: 'A term of the glossary',
		file: 'glossary/<id>.yaml',
		about:
			'Each module links a term where it first uses it; `npm run link-terms` writes these links, and takes out those that come a second time. Of two terms that could be meant, the longer one is: "control group" is no "control".',
		schema: 'term',
		example: 'term',
		language: 'yaml',
	},
	{
		heading: 'A chart',
		file: 'figures/<id>.yaml',
		about: 'A text shows it with `<Figure id="…" />`, a slide with `figure: …`. There are three kinds.',
		schema: 'figure',
		example: 'figure',
		language: 'yaml',
	},
	{
		heading: 'A ready-made session',
		file: 'sessions/<id>.yaml',
		about:
			'Its minutes are the sum of its parts, and those of a part the sum of its items. A section or an exercise takes no less and no more than its module says.',
		schema: 'session',
		example: 'session',
		language: 'yaml',
	},
	{
		heading: 'A page of prose',
		file: 'pages/<address>.mdx',
		about: 'The name of the file is the address: `about.mdx` is at `/about/`.',
		schema: 'page',
		example: 'page',
		language: 'mdx',
	},
];
