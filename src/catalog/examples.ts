import { readdir, readFile } from 'node:fs/promises';

import type { PlanDocument } from '#domain/plan/plan-document.ts';
import { faultLine } from '#errors/fault.ts';
import { parsePlanText } from '#schemas/plan-document.ts';

import { getQuestionnaire } from './questionnaire.ts';

const FOLDER = 'content/examples';

/** Complete plans to try, in the order of their file names. A fault in one of them fails the build. */
export async function getExamples(): Promise<readonly PlanDocument[]> {
	const questionnaire = await getQuestionnaire();
	const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).sort();
	return Promise.all(
		files.map(async (file) => {
			const parsed = parsePlanText(await readFile(`${FOLDER}/${file}`, 'utf8'), [questionnaire]);
			if (parsed.ok) return parsed.value;
			throw new Error(parsed.faults.map((fault) => faultLine(`${FOLDER}/${file}`, fault)).join('\n'));
		}),
	);
}
