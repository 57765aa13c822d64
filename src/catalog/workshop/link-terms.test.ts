import { expect, test } from 'vitest';

import type { Term } from '#domain/workshop/reference.ts';

import { findTerms } from './find-terms.ts';
import { linkTerms } from './link-terms.ts';

const term = (id: string, name: string, rest: Partial<Term> = {}): Term => ({
	id,
	term: name,
	also: [],
	meaning: '',
	see: [],
	...rest,
});
const glossary = [
	term('control', 'control', { also: ['controls'] }),
	term('control-group', 'control group'),
	term('cap', 'cap', { also: ['capped'], linkAs: [] }),
	term('intent', 'intent', { linkAs: ['intents'] }),
];
const link = (body: string) => linkTerms(body, glossary).body;

test('each term is linked once, where it is first used; the longest wins', () => {
	expect(link('The control group and a control.\n\nMore Controls, another control\ngroup.')).toBe(
		'The <Term id="control-group">control group</Term> and a <Term id="control">control</Term>.\n\nMore Controls, another control\ngroup.',
	);
	expect(link('A control\ngroup.')).toBe('A <Term id="control-group">control\ngroup</Term>.');
});

test('nothing is linked in headings, quotations, links and components, nor inside another word', () => {
	const body =
		'## A control\n\nHe said “a control” and "a control".\n\n> A control.\n\n[A control](/a/) <Case id="x">control</Case> self-control uncontrolled <Figure id="control" />';
	expect(link(body)).toBe(body);
	expect(findTerms(body, glossary).size).toBe(0);
});

test('only the forms of linkAs are looked for', () => {
	expect(link('A cap on intent, capped.')).toBe('A cap on intent, capped.');
	expect(link('Many intents.')).toBe('Many <Term id="intent">intents</Term>.');
});

test('a second time changes nothing', () => {
	const once = link('A control, a control group, intents.\n\nA control.');
	expect(linkTerms(once, glossary)).toEqual({ body: once, added: [], removed: [] });
});

test('a link that comes too late or a second time is taken out; an early one stays, whatever its words', () => {
	const late = 'A control. Then a <Term id="control">control</Term>.';
	expect(linkTerms(late, glossary)).toMatchObject({
		body: 'A <Term id="control">control</Term>. Then a control.',
		added: [{ id: 'control', line: 1 }],
		removed: [{ id: 'control', form: 'control', line: 1 }],
	});
	const own = 'A <Term id="control">safe way</Term> and a control.';
	expect(link(`${own} A <Term id="control">control</Term>.`)).toBe(`${own} A control.`);
});
