import { expect, test } from 'vitest';

import { faultsOf } from '../../../test/fixtures/workshop.ts';

const file = 'modules/tea/slides.md';

test('what a slide refers to is there', async () => {
	const at = 'modules/tea/slides.md, slide';
	expect(await faultsOf({ [file]: ['section: leaves', 'section: leafs'] })).toEqual([
		`${at} “Told”: there is no section "leafs". Sections are: water, leaves.`,
	]);
	expect(await faultsOf({ [file]: ['exercise: look-two', 'exercise: look-too'] })).toEqual([
		`${at} “Two”: there is no exercise "look-too" in this module. Its exercises are: look-one, look-two, look-three.`,
	]);
	expect(await faultsOf({ [file]: ['figure: pots', 'figure: pot'] })).toEqual([
		`${at} “Pots”: there is no figure "pot". Perhaps one of these: pots.`,
	]);
	expect(await faultsOf({ [file]: ['question: S1', 'question: S7'] })).toEqual([
		`${at} “Asked”: there is no question "S7". Check the spelling, or write the question.`,
	]);
	expect(await faultsOf({ [file]: ['case: tea-bot', 'case: tea-bots'] })).toEqual([
		`${at} “Told”: there is no case "tea-bots". Perhaps one of these: tea-bot.`,
	]);
	expect(await faultsOf({ [file]: ['- Two', '- Two\n\nsources: potstudy'] })).toEqual([
		`${at} “End”, sources: there is no source, study or case "potstudy". Perhaps one of these: pot-study.`,
	]);
});

test('a figure or a quotation on a slide has a source, unless it is invented', async () => {
	const next = 'it has a quotation or a figure, and no source. Add a line sources: with the ids.';
	expect(await faultsOf({ [file]: ['- Two', '- Two of 40%'] })).toEqual([`${file}, slide “End”: ${next}`]);
	expect(await faultsOf({ [file]: ['- One\n- Two', '> Tea.\n> -- Somebody, 2025'] })).toEqual([
		`${file}, slide “End”: ${next}`,
	]);
	expect(await faultsOf({ [file]: ['- Two', '- Two of 40%, an invented example'] })).toEqual([]);
	expect(await faultsOf({ [file]: ['- Two', '- Two of 40%\n\nsources: pot-study'] })).toEqual([]);
});

test('slides are few enough, and their titles short enough', async () => {
	expect(await faultsOf({ [file]: [/# End[\s\S]*$/, ''] })).toEqual([
		'modules/tea/slides.md: there are 7 slides. Write 8 to 14.',
	]);
	const title = 'Long '.repeat(16).trim();
	expect(await faultsOf({ [file]: ['# End', `# ${title}`] })).toEqual([
		`modules/tea/slides.md, slide “${title}”: its title has 79 characters. Say it in 75 at most.`,
	]);
});
