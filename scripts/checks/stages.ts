/** One thing that `npm test` checks. */
export interface Stage {
	name: string;
	/** What it is about, for people. */
	title: string;
	/** A package's program, or a file of ours, and its arguments. */
	command: readonly [string, ...string[]];
	/** Stages of the same group run side by side; a group waits for the one before. */
	group: number;
	/** A stage that must have passed, or this one can't be tried. */
	needs?: string;
	/** Runs Vitest, so that each test counts, instead of the stage as one. */
	countsTests?: true;
	/** A file without which there is nothing to check yet. */
	onlyWith?: string;
}

/** Everything that `npm test` does, in order. */
export const stages: readonly Stage[] = [
	{
		name: 'sync',
		title: 'content fits its schemas',
		command: ['astro', 'sync'],
		group: 0,
	},
	{
		name: 'format',
		title: 'formatting (Prettier)',
		command: ['prettier', '--check', '.'],
		group: 1,
	},
	{
		name: 'types',
		title: 'types (TypeScript, Astro)',
		// It reads every .ts file of the project too, so there is no `tsc` beside it.
		command: ['@astrojs/check', '--minimumFailingSeverity', 'warning'],
		group: 1,
		needs: 'sync',
	},
	{
		name: 'lint',
		title: 'lint and layers (ESLint)',
		command: ['eslint', '.', '--max-warnings', '0'],
		group: 1,
		needs: 'sync',
	},
	{
		name: 'svelte',
		title: 'types (Svelte)',
		command: ['svelte-check', '--tsconfig', 'tsconfig.svelte.json', '--fail-on-warnings'],
		group: 1,
	},
	{
		name: 'unit',
		title: 'unit and property tests',
		command: ['vitest', 'run', '--project', 'unit', '--project', 'state'],
		group: 2,
		countsTests: true,
	},
	{
		name: 'build',
		title: 'the site builds',
		command: ['astro', 'build'],
		group: 3,
	},
	{
		name: 'content',
		title: 'content, plan and brand files (press-two check)',
		command: ['scripts/press-two.js', 'check'],
		group: 4,
		onlyWith: 'scripts/press-two.js',
	},
	{
		name: 'browser',
		title: 'tests of the built site in Chromium',
		command: ['vitest', 'run', '--project', 'browser'],
		group: 5,
		needs: 'build',
		countsTests: true,
	},
];

/**
 * The stages a person asked for by name, with those that they need; all of them if none is named.
 *
 * @throws {Error} for a name that doesn't exist.
 */
export function chooseStages(names: readonly string[], all: readonly Stage[] = stages): readonly Stage[] {
	if (names.length === 0) return all;
	const unknown = names.filter((name) => !all.some((stage) => stage.name === name));
	if (unknown.length > 0) {
		throw new Error(
			`There is no stage ${unknown.join(', ')}. The stages are ${all.map(({ name }) => name).join(', ')}.`,
		);
	}
	const wanted = new Set(names);
	for (const stage of all.toReversed()) {
		if (wanted.has(stage.name) && stage.needs) wanted.add(stage.needs);
	}
	return all.filter(({ name }) => wanted.has(name));
}
