import type { Workshop } from '#domain/workshop/workshop.ts';
import { faultLine } from '#errors/fault.ts';

import { contentFolder } from '../content-folder.ts';
import { getQuestionnaire } from '../questionnaire.ts';
import { readWorkshop } from './read-workshop.ts';

let reading: Promise<Workshop> | undefined;

/** The workshop for the pages of the site, read once a build. A fault in the content fails the build. */
export function getWorkshop(): Promise<Workshop> {
	reading ??= read();
	return reading;
}

async function read(): Promise<Workshop> {
	const { workshop, faults } = await readWorkshop(contentFolder, await getQuestionnaire());
	if (faults.length === 0) return workshop;
	const lines = faults.map(({ place, ...rest }) =>
		faultLine(`${contentFolder}/${place}`, { place: '', ...rest }),
	);
	throw new Error(`The content has faults.\n${lines.join('\n')}`);
}
