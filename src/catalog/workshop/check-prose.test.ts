import { expect, test } from 'vitest';

import { faultsOf } from '../../../test/fixtures/workshop.ts';
import { checkFigures } from './check-figures.ts';

const file = 'modules/tea/module.mdx';
const at = (line: number) => `line ${line}`;

test('components and ids that lead nowhere, and silent images, are told with their line', async () => {
	const faults = await faultsOf({
		[file]: ['See <Case', '![](/tea.png)\n\n<Pol id="x" /> and <Cite id="pots-study" />\n\nSee <Case'],
	});
	expect(faults.map((line) => line.replace(/line \d+/, 'line N'))).toEqual([
		`${file}, line N: there is no component "Pol". Components are: Cite, Case, Figure, Term.`,
		`${file}, line N: there is no source, study or case "pots-study". Perhaps one of these: pot-study.`,
		`${file}, line N: the image has no text. Say between the brackets what it shows.`,
	]);
});

test('a figure has a source and a date', () => {
	expect(checkFigures('Sales rose by 40%.', at)).toEqual([
		{
			place: 'line 1',
			fault: 'the paragraph has a figure (40%) and no source',
			next: 'Add <Cite id="…" />, or say that it is an example.',
		},
		{
			place: 'line 1',
			fault: 'the paragraph has a figure (40%) and no date',
			next: 'Say from when the figure is.',
		},
	]);
	expect(checkFigures('In 2025, sales rose by 40%.<Cite id="a" />', at)).toEqual([]);
	expect(checkFigures('It cost SEK 50 in 2025.', at)).toMatchObject([
		{ fault: expect.stringContaining('SEK 50') },
	]);
	expect(checkFigures('In 2025, 12 people came.', at)).toEqual([]);
});

test('once said, a source, a date and that it is invented hold on', () => {
	const sourced = 'In 2025, sales rose by 40%.<Cite id="a" />';
	expect(checkFigures(`${sourced}\n\nOf the 40%, little is left.`, at)).toEqual([]);
	expect(checkFigures(`## A\n\n${sourced}\n\n## B\n\nThen 50% of it.<Cite id="a" />`, at)).toEqual([
		expect.objectContaining({ place: 'line 7', fault: expect.stringContaining('no date') }),
	]);
	expect(
		checkFigures('An invented shop.\n\nIt lost 10% a year.\n\n### Next\n\nIt lost 10%.', at),
	).toMatchObject([{ place: 'line 7' }, { place: 'line 7' }]);
});
