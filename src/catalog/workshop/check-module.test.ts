import { expect, test } from 'vitest';

import { faultsOf } from '../../../test/fixtures/workshop.ts';

const module = 'modules/tea/module.mdx';
const exercises = 'modules/tea/exercises.yaml';

test('minutes that do not add up are told with both figures', async () => {
	expect(
		await faultsOf({
			[module]: [
				'minutes: { least: 16, usual: 21, most: 26 }',
				'minutes: { least: 16, usual: 20, most: 26 }',
			],
			[exercises]: ['minutes: { least: 1, usual: 2, most: 3 }', 'minutes: { least: 1, usual: 2, most: 5 }'],
		}),
	).toEqual([
		'modules/tea/module.mdx, minutes: least 16, usual 20, most 26 is written, but sections and exercises add up to least 16, usual 21, most 26. Change the one or the other, so that they agree in all three.',
		'modules/tea/exercises.yaml, exercise look-one, minutes: least 2, usual 3, most 4 is written, but its steps add up to least 2, usual 3, most 6. Change the one or the other, so that they agree in all three.',
	]);
});

test('every exercise stands in exactly one section', async () => {
	expect(
		await faultsOf({ [module]: ['[look-two, look-three]', '[look-one, look-too, look-three]'] }),
	).toEqual([
		'modules/tea/module.mdx, section leaves, exercises: the exercise stands in a section before this one. Name it once.',
		'modules/tea/module.mdx, section leaves, exercises: there is no exercise "look-too" in this module. Its exercises are: look-one, look-two, look-three.',
		'modules/tea/exercises.yaml, exercise look-two: it stands in no section. Name it in the exercises of a section in module.mdx.',
	]);
});

test('sections are the headings of the text, and have ids of their own', async () => {
	const faults = await faultsOf({ [module]: ['## Leaves', '## Leafs'] });
	expect(faults).toEqual([
		'modules/tea/module.mdx, sections: their titles are not the headings of the text (Water · Leaves against Water · Leafs). Give each section one heading (##) with the same words, in the same order.',
	]);
	const twins = await faultsOf({ [module]: ['- id: leaves', '- id: water'] });
	expect(twins[0]).toBe(
		'modules/tea/module.mdx, section water: another section has this id. Give each section an id of its own.',
	);
});

test('an exercise feeds questions that are asked, and one works on the own plan', async () => {
	expect(await faultsOf({ [exercises]: ['feeds: [S1]', 'feeds: [S9]'] })).toEqual([
		'modules/tea/exercises.yaml, exercise look-three, feeds: there is no question "S9". Check the spelling, or write the question.',
	]);
	expect(await faultsOf({ [exercises]: ['ownPlan: true', 'ownPlan: false'] })).toEqual([
		'modules/tea/exercises.yaml: no exercise works on the team’s own plan and feeds a question. Give one of them ownPlan: true and feeds.',
	]);
});

test('a text that is too short says how long it is', async () => {
	const faults = await faultsOf({ [module]: [/Plain words stand here\. /g, ''] });
	expect(faults).toEqual([
		expect.stringMatching(
			/^modules\/tea\/module\.mdx: the text has \d\d words\. Write 900 to 1500: a quarter of an hour at most to read\.$/,
		),
	]);
});
