import { describe, expect, test } from 'vitest';

import { agendaDocument, agendaItem } from '../../../test/fixtures/agendas.ts';
import type { AgendaDocument } from '#domain/agenda/agenda.ts';

import { toMarkdown, toMaterialsMarkdown, toParticipantMarkdown } from './to-markdown.ts';

/** Cells as a reader of Markdown tables tells them apart: a bar that is escaped is none. */
const cellsOf = (line: string) => line.split(/(?<!\\)(?:\\\\)*\|/).slice(1, -1);

test('who runs it gets every step, what to bring and the notes', () => {
	expect(toMarkdown(agendaDocument)).toBe(
		`# A morning on one plan

Room 4, 10 participants, times in Europe/Berlin

## Morning, Tuesday 1 December 2026

| Time | Minutes | Who | What | Materials | Note |
| --- | --- | --- | --- | --- | --- |
| 09:00 | 10 | Facilitator | **Welcome** |  | Doors open at 08:45 |
| 09:10 | 12 | Facilitator | **The story** |  |  |
| 09:22 | 25 | In pairs | **Solved or not** | Worksheet: 10; Cards: 36; Flip chart: 1 |  |
| 09:22 | 15 | In pairs | – Sort the cards. |  |  |
| 09:37 | 10 | All together | – Compare. |  |  |
| 10:00 (fixed) | 15 | All together | **Coffee** |  |  |
| 10:15 |  |  | End |  |  |

## Materials

| How many | What | Reckoned as | Used for |
| --- | --- | --- | --- |
| 10 | Worksheet | Worksheet, 1 a person | Solved or not |
| 36 | Cards | Cards, 12 a group of four | Solved or not |
| 1 | Flip chart | Flip chart, 1 for the room | Solved or not |
`,
	);
});

test('who takes part gets no notes, steps, materials or numbers of people', () => {
	expect(toParticipantMarkdown(agendaDocument)).toBe(
		`# A morning on one plan

Room 4, times in Europe/Berlin

## Morning, Tuesday 1 December 2026

| Time | What |
| --- | --- |
| 09:00 | Welcome |
| 09:10 | The story |
| 09:22 | Solved or not |
| 10:00 | Coffee |
| 10:15 | End |
`,
	);
});

test('an amount that nobody knows is not known, and nothing to bring is said', () => {
	const { people: _, ...open } = agendaDocument;
	expect(toMaterialsMarkdown(open)).toContain('| not known | Worksheet | Worksheet, 1 a person |');
	const bare = { ...open, days: [{ title: '', startsAt: 540, items: [] }] };
	expect(toMaterialsMarkdown(bare)).toContain('\n\nNothing is needed beside the room.\n');
	expect(toMarkdown(bare)).not.toContain('Materials\n');
});

describe('words are words, and no signs of Markdown', () => {
	const agenda = (words: string): AgendaDocument => ({
		...agendaDocument,
		title: words,
		place: words,
		days: [
			{
				title: words,
				startsAt: 540,
				items: [
					agendaItem('a', {
						title: words,
						note: words,
						materials: [{ item: words, per: 'room', amount: 1 }],
						steps: [{ who: 'all', minutes: { least: 10, usual: 10, most: 10 }, prompt: words }],
					}),
				],
			},
		],
	});

	test.each([
		['a | b', String.raw`a \| b`],
		['*a* _b_ `c`', String.raw`\*a\* \_b\_ \`c\``],
		['back\\', 'back\\\\'],
		['back\\|slash', String.raw`back\\\|slash`],
		['[a](b) <b>x</b> # ~y~', String.raw`\[a\](b) \<b\>x\</b\> \# \~y\~`],
		['Q&amp;A &lt;b&gt;', String.raw`Q\&amp;A \&lt;b\&gt;`],
		['two\nlines\r\n\r\nand\u2028more', 'two lines and more'],
	])('%j', (words, escaped) => {
		const lines = toMarkdown(agenda(words)).split('\n');
		expect(lines[0]).toBe(`# ${escaped}`);
		expect(lines[2]).toBe(`${escaped}, 10 participants, times in Europe/Berlin`);
		expect(lines[4]).toBe(`## ${escaped}`);
		const rows = lines.filter((line) => line.startsWith('| 09:00'));
		expect(rows).toEqual([
			`| 09:00 | 10 | All together | **${escaped}** | ${escaped}: 1 | ${escaped} |`,
			`| 09:00 | 10 | All together | – ${escaped} |  |  |`,
		]);
		for (const row of rows) expect(cellsOf(row)).toHaveLength(6);
	});

	test.each([
		['1. OG, Raum 4', String.raw`1\. OG, Raum 4`],
		['2) left', String.raw`2\) left`],
		['- Room 4', String.raw`\- Room 4`],
		['+ Room 4', String.raw`\+ Room 4`],
		['3.14 Street', '3.14 Street'],
	])('a place that looks like a list stays a place: %j', (place, line) => {
		expect(toParticipantMarkdown({ ...agendaDocument, place }).split('\n')[2]).toBe(
			`${line}, times in Europe/Berlin`,
		);
	});
});
