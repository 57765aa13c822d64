import { readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

import { toContentFile } from './content-files.ts';

/** The content folder that a path lies in, or is; nothing where there is none above it. */
export async function findContentFolder(path: string): Promise<string | undefined> {
	for (let folder = resolve(path); ; folder = dirname(folder)) {
		if (await isContentFolder(folder)) return folder;
		if (folder === dirname(folder)) return undefined;
	}
}

const folders = ['modules', 'cases', 'sources', 'evidence', 'glossary', 'figures', 'sessions'];

/**
 * Whether the workshop's content lies in a folder, seen by its files: other folders of the project have the same
 * names inside, and a content folder may be called anything.
 */
export async function isContentFolder(folder: string): Promise<boolean> {
	for (const name of folders) {
		const inner = await listNames(join(folder, name));
		const paths =
			name === 'modules'
				? (
						await Promise.all(inner.map(async (id) => prefix(id, await listNames(join(folder, name, id)))))
					).flat()
				: inner;
		if (prefix(name, paths).some((path) => toContentFile(path)?.kind !== undefined)) return true;
	}
	return false;
}

function prefix(folder: string, names: readonly string[]): string[] {
	return names.map((name) => `${folder}/${name}`);
}

async function listNames(folder: string): Promise<readonly string[]> {
	return readdir(folder).catch(() => []);
}
