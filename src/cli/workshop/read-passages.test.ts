import { expect, test } from 'vitest';

import { lineOf } from './passages.ts';
import { readPassages } from './read-passages.ts';

const textsOf = (...given: Parameters<typeof readPassages>) =>
	readPassages(...given).map(({ text, line }) => `${line}: ${text}`);

test('of YAML, what the schema calls text is read, and no id, choice, date, address or name', () => {
	const source = `title: Gazzette
publisher: Gazzette
published: '2025'
url: https://example.org/gazzette
access: seen
note: >-
  Read in
  a copy.
`;
	const passages = readPassages({ path: 'sources/a.yaml', schema: 'source' }, source);
	expect(passages.map(({ text }) => text)).toEqual(['Read in a copy.']);
	expect(lineOf('copy', passages[0]!)).toBe(8);
});

test('lists, groups and choices of shapes are gone into', () => {
	const source = `- id: a
  title: Title
  worksheet:
    parts:
      - { kind: table, label: Above, columns: [One, Two], rows: [First, Second] }
      - { kind: lines, label: Label, lines: 3 }
`;
	expect(textsOf({ path: 'modules/a/exercises.yaml', schema: 'exercises' }, source)).toEqual([
		'2: Title',
		'5: Above',
		'5: One',
		'5: Two',
		'5: First',
		'5: Second',
		'6: Label',
	]);
});

test('of a text, head and body are read, without components, addresses and code', () => {
	const source = `---
title: Title
description: Words
---

It *was*.<Cite id="klarna" />
See [this](/that/) and \`code\`.

<Figure id="a" />
`;
	expect(textsOf({ path: 'pages/a.mdx', schema: 'page' }, source)).toEqual([
		'2: Title',
		'3: Words',
		'5: \nIt *was*. \nSee [this]  and  .',
	]);
});

test('of slides, everything but ids', () => {
	const source = '# Title\nsection: one\n\nfigure: two\n\nNotes:\nSay it.\n';
	expect(textsOf({ path: 'modules/a/slides.md' }, source)).toEqual([
		'1: # Title',
		'5: \nNotes:\nSay it.\n'.trimEnd(),
	]);
});

test('of a plan, what people wrote, and not its ids', () => {
	const source =
		'{ "id": "klarna", "title": "A plan", "plan": { "touchpoints": [{ "id": "refnd", "name": "Refunds" }] } }';
	expect(textsOf({ path: 'examples/a.json', schema: 'plan' }, source)).toEqual(['1: A plan', '1: Refunds']);
});

test('what cannot be read has no words', () => {
	expect(textsOf({ path: 'glossary/a.yaml', schema: 'term' }, 'term: [')).toEqual([]);
	expect(textsOf({ path: 'pages/a.mdx', schema: 'page' }, 'no head')).toEqual([]);
});
