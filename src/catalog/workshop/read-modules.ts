import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { WorkshopModule } from '#domain/workshop/module.ts';
import type { Fault, Parsed } from '#errors/fault.ts';
import { parseSlides } from '#markdown/parse-slides.ts';
import { listCites, type Prose, readProse } from '#markdown/read-prose.ts';
import { parseYaml } from '#markdown/parse-yaml.ts';
import { splitFrontMatter } from '#markdown/split-front-matter.ts';
import { parseFile } from '#schemas/workshop/files.ts';

import { atFile } from './at-file.ts';

/** What each chart cites, by its id. */
export type ChartSources = ReadonlyMap<string, readonly string[]>;

/** A module with its text, which the checks look into. */
export interface ReadModule {
	readonly module: WorkshopModule;
	readonly text: ReadText;
}

/** The text of an MDX file. */
export interface ReadText {
	readonly file: string;
	readonly prose: Prose;
	/** The line of the file on which it begins, from 1. */
	readonly bodyLine: number;
	readonly body: string;
}

/** All modules, by their place in the order. A module that has faults is left out, and its faults are gathered. */
export async function readModules(
	root: string,
	faults: Fault[],
	charts: ChartSources = new Map(),
): Promise<ReadModule[]> {
	const folder = join(root, 'modules');
	if (!existsSync(folder)) return [];
	const entries = await readdir(folder, { withFileTypes: true });
	const ids = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
	const modules = await Promise.all(ids.sort().map((id) => readModule(root, id, faults, charts)));
	return modules
		.filter((read) => read !== undefined)
		.sort((a, b) => a.module.order - b.module.order || (a.module.id < b.module.id ? -1 : 1));
}

async function readModule(
	root: string,
	id: string,
	faults: Fault[],
	charts: ChartSources,
): Promise<ReadModule | undefined> {
	const take = async <T>(name: string, parse: (text: string) => Parsed<T>): Promise<T | undefined> => {
		const file = `modules/${id}/${name}`;
		const parsed = await readFile(join(root, file), 'utf8').then(parse, () => missing);
		if (parsed.ok) return parsed.value;
		faults.push(...parsed.faults.map(atFile(file)));
		return undefined;
	};
	const parts = await take('module.mdx', splitFrontMatter);
	const head = parts && (await take('module.mdx', () => parseFile('module', parts.head)));
	const exercises = await take('exercises.yaml', parseExercises);
	const slides = await take('slides.md', parseSlides);
	if (!parts || !head || !exercises || !slides) return undefined;
	const prose = readProse(parts.body);
	return {
		module: {
			id,
			...head,
			exercises,
			slides,
			cites: listCites(prose, charts),
			words: prose.words,
		},
		text: { file: `modules/${id}/module.mdx`, prose, bodyLine: parts.bodyLine, body: parts.body },
	};
}

function parseExercises(text: string) {
	const parsed = parseYaml(text);
	return parsed.ok ? parseFile('exercises', parsed.value) : parsed;
}

const missing = {
	ok: false,
	faults: [
		{
			place: '',
			fault: 'the file is missing',
			next: 'A module has module.mdx, exercises.yaml and slides.md.',
		},
	],
} as const;
