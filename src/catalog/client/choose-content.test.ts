import { describe, expect, test } from 'vitest';

import type { WorkshopModule } from '#domain/workshop/module.ts';
import type { PublicCase } from '#domain/workshop/public-case.ts';
import type { Session } from '#domain/workshop/session.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';

import { type Choice, chooseContent, listLeftOut } from './choose-content.ts';
import { readChoice } from './read-choice.ts';

const module = (id: string, order: number, parts: Partial<WorkshopModule> = {}) =>
	({ id, order, cites: [], furtherReading: [], slides: [], ...parts }) as unknown as WorkshopModule;
const session = (id: string, ...modules: string[]) =>
	({
		id,
		parts: [
			{
				items: [
					{ kind: 'break', title: 'Break', minutes: 5 },
					...modules.map((name) => ({ kind: 'section', module: name, section: 'a', minutes: 5 })),
				],
			},
		],
	}) as unknown as Session;
const publicCase = (id: string, ...cites: string[]) => ({ id, cites }) as unknown as PublicCase;

const workshop: Workshop = {
	modules: [
		module('tea', 1, { cites: ['leaf'] }),
		module('coffee', 2, { slides: [{ block: { kind: 'figure', figure: 'beans' }, sources: [] }] as never }),
		module('water', 3, { furtherReading: [{ id: 'well', why: 'It is deep.' }] }),
	],
	sessions: [session('morning', 'tea'), session('day', 'tea', 'coffee')],
	cases: [
		publicCase('leaf', 'root'),
		publicCase('root'),
		publicCase('bean'),
		publicCase('well'),
		publicCase('cup'),
	],
	evidence: [],
	sources: [],
	glossary: [],
	figures: [{ id: 'beans', sources: ['bean'] }] as unknown as Workshop['figures'],
};
const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
function choose(choice: Choice): Workshop {
	const chosen = chooseContent(workshop, choice);
	if (!chosen.ok) throw new Error(JSON.stringify(chosen.faults));
	return chosen.value;
}

describe('a choice of content', () => {
	test('is everything where nothing is said', () => {
		expect(choose({})).toEqual(workshop);
		expect(readChoice({ MODULES: '', CASES: ' , ' })).toEqual({});
	});

	test('keeps the order of modules, and numbers them anew', () => {
		const { modules } = choose(readChoice({ MODULES: 'water, tea' }));
		expect(modules.map(({ id, order }) => [id, order])).toEqual([
			['tea', 1],
			['water', 2],
		]);
	});

	test('keeps a session only with all its modules', () => {
		expect(idsOf(choose({ modules: ['tea'] }).sessions)).toEqual(['morning']);
		expect(idsOf(choose({ modules: ['tea', 'coffee'], sessions: ['day'] }).sessions)).toEqual(['day']);
		expect(chooseContent(workshop, { modules: ['tea'], sessions: ['day'] })).toEqual({
			ok: false,
			faults: [
				{
					place: 'SESSIONS',
					fault: 'the modules of "day" are not all chosen',
					next: 'Add coffee to MODULES, or take the session out.',
				},
			],
		});
	});

	test('keeps all cases, or those named with those that the modules stand on, and what these cite', () => {
		expect(idsOf(choose({ modules: ['tea'] }).cases)).toEqual(idsOf(workshop.cases));
		expect(idsOf(choose({ modules: ['tea'], cases: ['cup'] }).cases)).toEqual(['leaf', 'root', 'cup']);
		expect(idsOf(choose({ modules: ['coffee', 'water'], cases: ['cup'] }).cases)).toEqual([
			'bean',
			'well',
			'cup',
		]);
	});

	test('is refused where an id is not known, with the one that was probably meant, or all', () => {
		const chosen = chooseContent(workshop, { modules: ['coffe', 'milk'], cases: ['cub'] });
		expect(chosen.ok ? [] : chosen.faults).toEqual([
			{ place: 'MODULES', fault: 'there is no module "coffe"', next: 'Perhaps you mean coffee.' },
			{ place: 'MODULES', fault: 'there is no module "milk"', next: 'There are: tea, coffee, water.' },
			{ place: 'CASES', fault: 'there is no case "cub"', next: 'Perhaps you mean cup.' },
		]);
	});

	test('says what it leaves out', () => {
		const part = choose({ modules: ['tea'], cases: ['leaf'] });
		expect([...listLeftOut(workshop, part)]).toEqual(['coffee', 'water', 'day', 'bean', 'well', 'cup']);
	});
});
