import { expect, test } from 'vitest';

import { parseSlides } from './parse-slides.ts';

const slide = (block: string) =>
	`# A title\nsection: claims\n\n${block}\n\nsources: klarna, masai\n\nNotes:\nSay it.\nSlowly.\n\nThen pause.\n`;
const blockOf = (text: string) => {
	const parsed = parseSlides(slide(text));
	return parsed.ok ? parsed.value[0]!.block : parsed.faults[0]!.fault;
};

test('a slide has a title, a section, sources and notes in paragraphs', () => {
	expect(parseSlides(slide(''))).toEqual({
		ok: true,
		value: [
			{
				title: 'A title',
				section: 'claims',
				sources: ['klarna', 'masai'],
				notes: ['Say it. Slowly.', 'Then pause.'],
			},
		],
	});
});

test('every kind of block is read', () => {
	expect(blockOf('One thought, in\ntwo lines.')).toEqual({
		kind: 'statement',
		text: 'One thought, in two lines.',
	});
	expect(blockOf('- One\n- Two that is\n  longer')).toEqual({
		kind: 'bullets',
		items: ['One', 'Two that is longer'],
	});
	expect(blockOf('> Exact words.\n> -- Somebody, chief, 8 May 2025')).toEqual({
		kind: 'quote',
		text: 'Exact words.',
		by: 'Somebody, chief, 8 May 2025',
	});
	expect(blockOf('| a | b |\n|---|---|\n| 1 | 2 |')).toEqual({
		kind: 'table',
		head: ['a', 'b'],
		rows: [['1', '2']],
	});
	expect(blockOf('figure: record-timeline')).toEqual({ kind: 'figure', figure: 'record-timeline' });
	expect(blockOf('question: H3')).toEqual({ kind: 'question', question: 'H3' });
	expect(blockOf('exercise: walk-the-case')).toEqual({ kind: 'exercise', exercise: 'walk-the-case' });
	expect(blockOf('case: klarna')).toEqual({ kind: 'case', case: 'klarna' });
});

test('what does not fit on a screen, or belongs to nobody, is refused with its line', () => {
	expect(blockOf('- 1\n- 2\n- 3\n- 4')).toContain('4 ideas');
	expect(blockOf('> Words of nobody.')).toContain('whose words');
	expect(blockOf('- One\n\nfigure: two')).toContain('more than one block');
	expect(blockOf(Array.from({ length: 41 }, () => 'word').join(' '))).toContain('41 words');
	const second = parseSlides(`${slide('')}\n---\n\nNo title\n`);
	expect(second).toMatchObject({
		ok: false,
		faults: [{ place: 'line 16', fault: 'a slide begins without a title' }, {}, {}],
	});
});
