import { basename, resolve } from 'node:path';

import type { Parsed } from '#errors/fault.ts';
import { parseQuestionnaire, type ParsedQuestionnaire } from '#schemas/questionnaire.ts';

import { readYamlFolder } from './read-yaml-folder.ts';

/** One version of the questionnaire from its folder, which is called after the version. */
export async function readQuestionnaire(folder: string): Promise<Parsed<ParsedQuestionnaire>> {
	const files = await readYamlFolder(folder);
	if (!files.ok) return files;
	const parsed = parseQuestionnaire(files.value);
	if (!parsed.ok) return parsed;
	const { version } = parsed.value.questionnaire;
	const name = basename(resolve(folder));
	if (name === version) return parsed;
	return {
		ok: false,
		faults: [
			{
				place: 'questionnaire.yaml, version',
				fault: `"${version}" is not the folder's name, "${name}"`,
				next: 'Give both the same name.',
			},
		],
	};
}
