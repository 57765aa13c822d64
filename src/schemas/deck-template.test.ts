import { expect, it } from 'vitest';

import { parseDeckTemplate } from './deck-template.ts';

const slide = { make: 'verdict', title: '{message}', notes: [], rationale: 'It is what all wait for.' };
const template = (...slides: unknown[]) => ({
	id: 'board',
	name: 'Board',
	description: 'For a board.',
	title: '{plan}',
	modules: 'none',
	parts: [{ id: 'all', title: 'All', slides }],
});
const faultOf = (value: unknown) => {
	const parsed = parseDeckTemplate(value);
	return parsed.ok ? undefined : parsed.faults[0];
};

it('takes slides by the name of their maker', () => {
	expect(parseDeckTemplate(template(slide))).toMatchObject({ ok: true });
	const words = { ...slide, make: 'words', id: 'method', items: ['One sentence.'] };
	expect(parseDeckTemplate(template(slide, words))).toMatchObject({ ok: true });
});

it('knows only what is there to be named', () => {
	expect(faultOf(template({ ...slide, make: 'confetti' }))?.place).toContain('make');
	expect(faultOf(template({ ...slide, title: '{mesage}' }))).toMatchObject({
		fault: 'in braces stands something that no slide knows',
		next: 'Write {message} or {plan}, or take the braces out.',
	});
});

it('wants every slide to have an address of its own', () => {
	expect(faultOf(template(slide, slide))?.fault).toBe('“verdict” stands there twice');
});

it('lets words alone have items', () => {
	const fault = '“words” alone has an id and items, and needs both';
	expect(faultOf(template({ ...slide, make: 'words' }))?.fault).toBe(fault);
	expect(faultOf(template({ ...slide, id: 'x', items: ['A.'] }))?.fault).toBe(fault);
});
