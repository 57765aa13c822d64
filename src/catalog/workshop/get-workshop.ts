import type { Workshop } from '#domain/workshop/workshop.ts';
import { type Fault, faultLine } from '#errors/fault.ts';

import { chooseContent, listLeftOut } from '../client/choose-content.ts';
import { readChoice } from '../client/read-choice.ts';
import { contentFolder } from '../content-folder.ts';
import { edition } from '../edition.ts';
import { getQuestionnaire } from '../questionnaire.ts';
import { readWorkshop } from './read-workshop.ts';

let reading: Promise<{ readonly whole: Workshop; readonly chosen: Workshop }> | undefined;

/** What this build's site holds of the workshop, read once a build. A fault in the content fails the build. */
export async function getWorkshop(): Promise<Workshop> {
	reading ??= read();
	return (await reading).chosen;
}

/** Tells whether this build has the page that a text links to, by its address in the content: `/cases/klarna/`. */
export async function getPageFinder(): Promise<(address: string) => boolean> {
	reading ??= read();
	const { whole, chosen } = await reading;
	const leftOut = listLeftOut(whole, chosen);
	return (address) => {
		const [, folder, id = ''] = address.split(/[/#?]/);
		return !leftOut.has(id) && (folder !== 'facilitate' || edition === 'facilitator');
	};
}

async function read() {
	const { workshop, faults } = await readWorkshop(contentFolder, await getQuestionnaire());
	if (faults.length > 0)
		refuse(
			'The content has faults.',
			faults.map(({ place, ...rest }) => [`${contentFolder}/${place}`, { place: '', ...rest }]),
		);
	const chosen = chooseContent(workshop, readChoice(process.env));
	if (chosen.ok) return { whole: workshop, chosen: chosen.value };
	return refuse(
		'What the site shall hold is not all there.',
		chosen.faults.map(({ place, ...rest }) => [place, { place: '', ...rest }]),
	);
}

function refuse(heading: string, faults: readonly (readonly [file: string, fault: Fault])[]): never {
	throw new Error([heading, ...faults.map(([file, fault]) => faultLine(file, fault))].join('\n'));
}
