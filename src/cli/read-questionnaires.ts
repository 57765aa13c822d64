import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { readQuestionnaire } from '#catalog/read-questionnaire.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';

import { Refusal } from './refusal.ts';
import { toReadFault } from './read-text.ts';

/** Where the project keeps every version, from its root. */
export const QUESTIONNAIRE_FOLDER = 'content/questionnaire';

/** Every version of the questionnaire that the project holds: a plan says which one it belongs to. @throws Refusal */
export async function readQuestionnaires(root: string): Promise<readonly Questionnaire[]> {
	const folder = join(root, QUESTIONNAIRE_FOLDER);
	const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
		throw new Refusal(QUESTIONNAIRE_FOLDER, [toReadFault('ENOENT')]);
	});
	const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
	names.sort(new Intl.Collator('en', { numeric: true }).compare); // 2026.2 comes before 2026.10
	return Promise.all(
		names.map(async (name) => {
			const parsed = await readQuestionnaire(join(folder, name));
			if (!parsed.ok) throw new Refusal(`${QUESTIONNAIRE_FOLDER}/${name}`, parsed.faults);
			return parsed.value.questionnaire;
		}),
	);
}

/** The version that a plan belongs to. The plan was checked against the same list, so it is there. */
export function questionnaireOf(
	plan: { readonly questionnaire: string },
	versions: readonly Questionnaire[],
): Questionnaire {
	return versions.find(({ version }) => version === plan.questionnaire)!;
}
