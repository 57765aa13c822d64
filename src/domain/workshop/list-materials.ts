import type { Material } from './exercise.ts';
import type { WorkshopModule } from './module.ts';
import type { Session } from './session.ts';

/** What a session needs, each thing once, in the order of first use. */
export function listMaterials(session: Session, modules: readonly WorkshopModule[]): Material[] {
	const used = session.parts.flatMap(({ items }) =>
		items.flatMap((item) => {
			if (item.kind !== 'exercise') return [];
			const module = modules.find(({ id }) => id === item.module);
			return module?.exercises.find(({ id }) => id === item.exercise)?.materials ?? [];
		}),
	);
	const same = (a: Material, b: Material) => a.item === b.item && a.per === b.per && a.amount === b.amount;
	return used.filter((material, index) => used.findIndex((other) => same(other, material)) === index);
}
