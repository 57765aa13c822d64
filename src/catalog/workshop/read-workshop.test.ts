import { expect, test } from 'vitest';

import { faultsOf, readChanged } from '../../../test/fixtures/workshop.ts';

test('a workshop is read whole', async () => {
	const { workshop, texts, faults } = await readChanged();
	expect(faults).toEqual([]);
	const [module] = workshop.modules;
	expect(module!.exercises.map(({ id }) => id)).toEqual(['look-one', 'look-two', 'look-three']);
	expect(module!.slides).toHaveLength(8);
	expect(module).toMatchObject({ id: 'tea', cites: ['pot-study'] });
	expect(workshop.cases[0]).toMatchObject({ id: 'tea-bot', cites: ['tea-bot-gazette'] });
	expect(workshop.sessions[0]!.parts[0]!.items[3]).toEqual({
		kind: 'exercise',
		module: 'tea',
		exercise: 'look-one',
		minutes: 3,
	});
	expect(texts.map(({ file }) => file)).toEqual(['modules/tea/module.mdx', 'cases/tea-bot.mdx']);
});

test('a folder that is not there has nothing in it', async () => {
	const { workshop, faults } = await readChanged({ 'sessions/short.yaml': undefined });
	expect([workshop.sessions, faults]).toEqual([[], []]);
});

test('a missing file, broken YAML and a missing field are told with file and line', async () => {
	expect(
		await faultsOf({
			'modules/tea/slides.md': undefined,
			'modules/tea/exercises.yaml': ['  title: Look', '  title: "Look'],
			'glossary/kettle.yaml': 'term: kettle\nmeaning: [boils\n',
			'cases/tea-bot.mdx': ["date: '2025-03', summary", 'summary'],
		}),
	).toEqual([
		expect.stringMatching(
			/^modules\/tea\/exercises\.yaml, line \d+: it is not well-formed YAML \(.+\)\. Check indents/,
		),
		'modules/tea/slides.md: the file is missing. A module has module.mdx, exercises.yaml and slides.md.',
		'cases/tea-bot.mdx, outcome, date: it is missing. Add it: text is needed here.',
		expect.stringMatching(/^glossary\/kettle\.yaml, line 2|^glossary\/kettle\.yaml, line 3/),
	]);
});

test('a fault in the head of a text has its line', async () => {
	const [fault] = await faultsOf({ 'modules/tea/module.mdx': ['title: Tea', 'title: "Tea'] });
	expect(fault).toMatch(/^modules\/tea\/module\.mdx, line \d+: it is not well-formed YAML/);
});

test('ids that something else has, or that lead nowhere, are told with what is near', async () => {
	expect(
		await faultsOf({
			'evidence/pot-study.yaml': ['[tea-bot-gazette]', '[tea-bot-gazete]'],
			'figures/pots.yaml': ['[pot-study]', '[kettle-study]'],
			'glossary/kettle.yaml': ['meaning', 'see: [pan]\nmeaning'],
			'sources/tea-bot.yaml': `title: T\npublisher: P\npublished: '2025'\naccess: none\nflag: M\nconfidence: low\nchecked: '2026-11-22'\n`,
		}),
	).toEqual([
		'cases/tea-bot.mdx: another source, study or case has this id. Rename one: all three are cited by their id.',
		'evidence/pot-study.yaml, sources: there is no source "tea-bot-gazete". Perhaps one of these: tea-bot-gazette, tea-bot.',
		'figures/pots.yaml, sources: there is no source, study or case "kettle-study". Check the spelling, or write the source, study or case.',
		'glossary/kettle.yaml, see: there is no term "pan". Check the spelling, or write the term.',
	]);
});

test('two modules have neither the same place nor the same exercise', async () => {
	const { workshop } = await readChanged();
	expect(workshop.modules).toHaveLength(1);
	const { files } = await import('../../../test/fixtures/workshop.ts');
	const copies = Object.entries(files)
		.filter(([path]) => path.startsWith('modules/tea/'))
		.map(([path, text]) => [path.replace('tea', 'tee'), text] as const);
	const faults = await faultsOf(Object.fromEntries(copies));
	expect(faults.filter((line) => line.includes('another exercise has this id'))).toHaveLength(3);
	expect(faults).toContain(
		'modules/tee/module.mdx, order: another module has this place in the order. Number the modules 1, 2, 3 and so on.',
	);
});

test('a range of a chart is not upside down', async () => {
	expect(
		await faultsOf({
			'figures/pots.yaml':
				"title: T\nkind: ranges\nunit: '%'\nnote: N\nsources: [pot-study]\nrows: [{ label: Pots, low: 3, high: 2 }]\n",
		}),
	).toEqual(['figures/pots.yaml, row Pots: low is more than high. Write the smaller number as low.']);
});
