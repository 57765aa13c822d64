import { expect, test } from 'vitest';

import type { WorkshopModule } from '../workshop/module.ts';
import type { Session } from '../workshop/session.ts';
import { toAgenda } from './from-session.ts';

const minutes = { least: 5, usual: 8, most: 12 };
const materials = [{ item: 'Worksheet', per: 'pair', amount: 1 }];
const modules = [
	{
		id: 'm',
		sections: [{ id: 's', title: 'Section', minutes }],
		exercises: [{ id: 'e', title: 'Exercise', minutes, materials, steps: [{ who: 'pair' }, { who: 'all' }] }],
	},
] as unknown as WorkshopModule[];
const session: Session = {
	id: 'half',
	title: 'Half day',
	summary: '',
	for: '',
	minutes: 38,
	apart: false,
	parts: [
		{
			title: 'Before',
			minutes: 13,
			items: [
				{ kind: 'block', title: 'Welcome', who: 'facilitator', minutes: 5 },
				{ kind: 'section', module: 'm', section: 's', minutes: 8 },
			],
		},
		{
			title: 'After',
			minutes: 25,
			items: [
				{ kind: 'break', title: 'Coffee', minutes: 15 },
				{ kind: 'exercise', module: 'm', exercise: 'e', minutes: 10 },
			],
		},
	],
};

test('the parts of one day follow each other, with what each item takes and needs', () => {
	const { days } = toAgenda(session, modules, { startsAt: 540 });
	expect(days).toHaveLength(1);
	expect(days[0]).toMatchObject({ startsAt: 540, endsAt: 578 });
	expect(days[0]!.items).toEqual([
		{ id: '1.1', title: 'Welcome', kind: 'other', who: 'facilitator', minutes: 5, materials: [] },
		{
			id: '1.2',
			title: 'Section',
			kind: 'talk',
			who: 'facilitator',
			minutes: 8,
			range: minutes,
			module: 'm',
			section: 's',
			materials: [],
		},
		{ id: '2.1', title: 'Coffee', kind: 'break', who: 'all', minutes: 15, materials: [] },
		{
			id: '2.2',
			title: 'Exercise',
			kind: 'exercise',
			who: 'pair',
			minutes: 10,
			range: minutes,
			module: 'm',
			exercise: 'e',
			steps: [{ who: 'pair' }, { who: 'all' }],
			materials,
		},
	]);
});

test('meetings are a week apart, also across the end of a year', () => {
	const { days } = toAgenda({ ...session, apart: true }, modules, { startsAt: 540, date: '2026-12-28' });
	expect(days.map(({ title, date }) => [title, date])).toEqual([
		['Before', '2026-12-28'],
		['After', '2027-01-04'],
	]);
});
