/**
 * Who may import whom: the one table behind the lint rule (`layer-rule.js`), its test and docs/architecture.md.
 * A layer may always import itself.
 *
 * @typedef {object} Layer
 * @property {string} folder Where it is. A file may be a layer of its own.
 * @property {string | undefined} alias How others import it: `domain` is `#domain/…`.
 * @property {readonly string[]} may The aliases it may import.
 * @property {readonly string[]} packages The packages it may import; `astro:*` and `node:*` are families.
 * @property {Readonly<Record<string, readonly string[]>>} [alsoIn] More packages, in one subfolder only.
 * @property {boolean} [repeatable] The same input gives the same output: no clock and no chance inside.
 * @property {'anywhere' | 'browser' | 'build' | 'build and browser' | 'Node'} runsIn
 */

/** @type {readonly Layer[]} */
export const layers = [
	{
		folder: 'src/domain',
		alias: 'domain',
		may: [],
		packages: [],
		repeatable: true,
		runsIn: 'anywhere',
	},
	{
		folder: 'src/errors',
		alias: 'errors',
		may: [],
		packages: [],
		repeatable: true,
		runsIn: 'anywhere',
	},
	{
		folder: 'src/schemas',
		alias: 'schemas',
		may: ['domain', 'errors'],
		packages: ['astro/zod', 'saxes'],
		repeatable: true,
		runsIn: 'anywhere',
	},
	{
		folder: 'src/markdown',
		alias: 'markdown',
		may: ['domain', 'errors'],
		packages: ['js-yaml'],
		repeatable: true,
		runsIn: 'anywhere',
	},
	{
		folder: 'src/charts',
		alias: 'charts',
		may: ['domain', 'errors'],
		packages: ['chart.js'],
		repeatable: true,
		runsIn: 'anywhere',
	},
	{
		folder: 'src/search',
		alias: 'search',
		may: ['domain', 'errors'],
		packages: ['lunr'],
		runsIn: 'build and browser',
	},
	{
		folder: 'src/export',
		alias: 'export',
		may: ['domain', 'charts', 'errors'],
		packages: ['docx', 'fflate', 'ical-generator'],
		alsoIn: { 'src/export/pptx': ['pptxgenjs'] },
		repeatable: true,
		runsIn: 'anywhere',
	},
	{
		folder: 'src/storage',
		alias: 'storage',
		may: ['domain', 'schemas', 'errors'],
		packages: [],
		runsIn: 'browser',
	},
	{
		folder: 'src/workers',
		alias: 'workers',
		may: ['domain', 'errors'],
		packages: [],
		runsIn: 'browser',
	},
	{
		folder: 'src/catalog',
		alias: 'catalog',
		may: ['domain', 'schemas', 'markdown', 'search', 'errors', 'content'],
		packages: ['astro:content', 'astro', 'node:*'],
		runsIn: 'build',
	},
	{
		folder: 'src/content.config.ts',
		alias: undefined,
		may: ['catalog', 'schemas', 'domain', 'errors'],
		packages: ['astro:content', 'astro/loaders', 'astro/zod', 'node:*'],
		runsIn: 'build',
	},
	{
		folder: 'src/cli',
		alias: 'cli',
		may: [
			'domain',
			'schemas',
			'markdown',
			'catalog',
			'charts',
			'search',
			'export',
			'storage',
			'workers',
			'errors',
			'content',
		],
		packages: ['node:*', 'playwright-core', '@sparticuz/chromium', 'yaml'],
		alsoIn: {
			'src/cli/workshop': ['nspell', 'dictionary-en-gb', 'flesch', 'syllable'],
			'src/cli/deck': ['lightningcss', 'rolldown'],
		},
		runsIn: 'Node',
	},
	{
		folder: 'components',
		alias: 'components',
		may: ['domain', 'schemas', 'charts', 'search', 'storage', 'workers', 'export', 'errors', 'styles'],
		packages: ['svelte', 'astro'],
		alsoIn: {
			'components/charts': ['chart.js'],
			'components/session/plan': ['svelte-dnd-action'],
			'components/deck': ['svelte-dnd-action', 'virtual:deck-assets'],
		},
		runsIn: 'build and browser',
	},
	{
		folder: 'src/layouts',
		alias: 'layouts',
		may: ['catalog', 'components', 'styles'],
		packages: [
			'astro',
			'node:*',
			'@fontsource-variable/bricolage-grotesque',
			'@fontsource-variable/instrument-sans',
		],
		runsIn: 'build',
	},
	{
		folder: 'src/pages',
		alias: undefined,
		may: [
			'catalog',
			'components',
			'layouts',
			'domain',
			'schemas',
			'charts',
			'search',
			'export',
			'errors',
			'styles',
		],
		packages: ['astro', 'svelte', 'node:*'],
		runsIn: 'build',
	},
];
