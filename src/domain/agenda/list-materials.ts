import type { Material } from '../workshop/exercise.ts';
import type { Agenda } from './agenda.ts';

/** What an agenda needs, each thing once, in the order of first use. */
export function listMaterials({ days }: Agenda): Material[] {
	const used = days.flatMap(({ items }) => items.flatMap(({ materials }) => materials));
	const same = (a: Material, b: Material) => a.item === b.item && a.per === b.per && a.amount === b.amount;
	return used.filter((material, index) => used.findIndex((other) => same(other, material)) === index);
}
