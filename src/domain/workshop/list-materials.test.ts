import { expect, test } from 'vitest';

import { listMaterials } from './list-materials.ts';
import type { WorkshopModule } from './module.ts';
import type { Session } from './session.ts';

const worksheet = { item: 'Worksheet', per: 'pair', amount: 1 } as const;
const cards = { item: 'Cards', per: 'four', amount: 12 } as const;
const modules = [
	{
		id: 'm',
		exercises: [
			{ id: 'one', materials: [worksheet, cards] },
			{ id: 'two', materials: [{ ...worksheet }, { ...cards, amount: 6 }] },
			{ id: 'three', materials: [{ item: 'Not used', per: 'room', amount: 1 }] },
		],
	},
] as unknown as WorkshopModule[];

test('each material of the exercises that are done is listed once; another amount is another line', () => {
	const item = (exercise: string) => ({ kind: 'exercise', module: 'm', exercise, minutes: 10 }) as const;
	const pause = { kind: 'break', title: 'Coffee', minutes: 15 } as const;
	const session = {
		parts: [{ items: [item('one'), pause] }, { items: [item('two')] }],
	} as unknown as Session;
	expect(listMaterials(session, modules)).toEqual([worksheet, cards, { ...cards, amount: 6 }]);
});
