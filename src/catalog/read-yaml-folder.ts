import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { parseDocument } from 'yaml';

import type { Fault, Parsed } from '#errors/fault.ts';

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
		const document = parseDocument(await readFile(join(folder, file), 'utf8'));
		for (const { message, linePos } of document.errors) {
			const line = linePos ? `, line ${linePos[0].line}` : '';
			const [first = message] = message.split(' at line ');
			faults.push({
				place: `${file}${line}`,
				fault: `it is not well-formed YAML (${first})`,
				next: 'Check indents, colons and quotes there.',
			});
		}
		if (document.errors.length === 0) value[file] = document.toJS() as unknown;
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
