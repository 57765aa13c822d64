import type { Fault, Parsed } from '#errors/fault.ts';

import { readYamlFolder } from './read-yaml-folder.ts';

/** Every file of a folder through its parser, each called after the id of what is in it, in the order of their ids. */
export async function readNamedFiles<T extends { readonly id: string }>(
	folder: string,
	parse: (value: unknown) => Parsed<T>,
): Promise<Parsed<readonly T[]>> {
	const files = await readYamlFolder(folder);
	if (!files.ok) return files;
	const faults: Fault[] = [];
	const found: T[] = [];
	for (const [file, value] of Object.entries(files.value)) {
		const parsed = parse(value);
		if (!parsed.ok) {
			faults.push(...parsed.faults.map((fault) => ({ ...fault, place: `${file}, ${fault.place}` })));
			continue;
		}
		found.push(parsed.value);
		if (file === `${parsed.value.id}.yaml`) continue;
		faults.push({
			place: `${file}, id`,
			fault: `"${parsed.value.id}" is not the file's name`,
			next: `Call the file ${parsed.value.id}.yaml.`,
		});
	}
	return faults.length === 0 ? { ok: true, value: found } : { ok: false, faults };
}
