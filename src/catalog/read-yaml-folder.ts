import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Fault, Parsed } from '#errors/fault.ts';
import { parseYaml } from '#markdown/parse-yaml.ts';

/** What each YAML file in a folder and below it holds, by its path inside the folder with `/`. */
export async function readYamlFolder(folder: string): Promise<Parsed<Readonly<Record<string, unknown>>>> {
	const files = await findYaml(folder);
	if (!files) {
		return {
			ok: false,
			faults: [{ place: '', fault: 'the folder cannot be read', next: 'Check its name.' }],
		};
	}
	const faults: Fault[] = [];
	const value: Record<string, unknown> = {};
	for (const file of files) {
		const parsed = parseYaml(await readFile(join(folder, file), 'utf8'));
		if (parsed.ok) value[file] = parsed.value;
		else faults.push(...parsed.faults.map(({ place, ...rest }) => ({ place: `${file}, ${place}`, ...rest })));
	}
	return faults.length === 0 ? { ok: true, value } : { ok: false, faults };
}

/** Sorted, so that faults come in the same order on every machine. */
async function findYaml(folder: string): Promise<string[] | undefined> {
	try {
		const names = await readdir(folder, { recursive: true });
		return names
			.map((name) => name.replaceAll('\\', '/'))
			.filter((name) => name.endsWith('.yaml'))
			.sort();
	} catch {
		return undefined;
	}
}
