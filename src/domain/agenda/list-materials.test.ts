import { expect, test } from 'vitest';

import type { WorkshopModule } from '../workshop/module.ts';
import type { Session } from '../workshop/session.ts';
import { toAgenda } from './from-session.ts';
import { listMaterials } from './list-materials.ts';

const worksheet = { item: 'Worksheet', per: 'pair', amount: 1 } as const;
const cards = { item: 'Cards', per: 'four', amount: 12 } as const;
const steps = [{ who: 'pair' }];
const modules = [
	{
		id: 'm',
		exercises: [
			{ id: 'one', steps, materials: [worksheet, cards] },
			{ id: 'two', steps, materials: [{ ...worksheet }, { ...cards, amount: 6 }] },
			{ id: 'three', steps, materials: [{ item: 'Not used', per: 'room', amount: 1 }] },
		],
	},
] as unknown as WorkshopModule[];

test('each material of the exercises that are done is listed once; another amount is another line', () => {
	const item = (exercise: string) => ({ kind: 'exercise', module: 'm', exercise, minutes: 10 }) as const;
	const pause = { kind: 'break', title: 'Coffee', minutes: 15 } as const;
	const session = {
		parts: [{ items: [item('one'), pause] }, { items: [item('two')] }],
	} as unknown as Session;
	expect(listMaterials(toAgenda(session, modules, { startsAt: 540 }))).toEqual([
		worksheet,
		cards,
		{ ...cards, amount: 6 },
	]);
});
