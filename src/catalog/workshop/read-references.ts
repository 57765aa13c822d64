import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Fault } from '#errors/fault.ts';
import { type FileContent, type FileKind, parseFile } from '#schemas/workshop/files.ts';

import { readYamlFolder } from '../read-yaml-folder.ts';
import { atFile } from './at-file.ts';

/**
 * Every YAML file of a folder with its id, which is the file's name, in the order of ids.
 * A folder that is not there has no files. What is wrong goes into `faults`.
 */
export async function readReferences<K extends FileKind>(
	kind: K,
	root: string,
	folder: string,
	faults: Fault[],
): Promise<(FileContent<K> & { readonly id: string })[]> {
	if (!existsSync(join(root, folder))) return [];
	const files = await readYamlFolder(join(root, folder));
	if (!files.ok) {
		faults.push(...files.faults.map(({ place, ...rest }) => ({ place: `${folder}/${place}`, ...rest })));
		return [];
	}
	return Object.entries(files.value).flatMap(([file, value]) => {
		const parsed = parseFile(kind, value);
		if (parsed.ok) return [{ id: file.replace(/\.yaml$/, ''), ...parsed.value }];
		faults.push(...parsed.faults.map(atFile(`${folder}/${file}`)));
		return [];
	});
}
