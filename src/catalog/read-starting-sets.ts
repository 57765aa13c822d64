import type { Fault, Parsed } from '#errors/fault.ts';
import { parseStartingSet, type StartingSet } from '#schemas/starting-set.ts';

import { readYamlFolder } from './read-yaml-folder.ts';

/** Every starting set of a folder, one in a file that is called after it, in the order of their ids. */
export async function readStartingSets(folder: string): Promise<Parsed<readonly StartingSet[]>> {
	const files = await readYamlFolder(folder);
	if (!files.ok) return files;
	const faults: Fault[] = [];
	const sets: StartingSet[] = [];
	for (const [file, value] of Object.entries(files.value)) {
		const parsed = parseStartingSet(value);
		if (!parsed.ok) {
			faults.push(...parsed.faults.map((fault) => ({ ...fault, place: `${file}, ${fault.place}` })));
			continue;
		}
		sets.push(parsed.value);
		if (file === `${parsed.value.id}.yaml`) continue;
		faults.push({
			place: `${file}, id`,
			fault: `"${parsed.value.id}" is not the file's name`,
			next: `Call the file ${parsed.value.id}.yaml.`,
		});
	}
	return faults.length === 0 ? { ok: true, value: sets } : { ok: false, faults };
}
