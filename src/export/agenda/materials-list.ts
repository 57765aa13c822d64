import { amountOf } from '#domain/agenda/amount-of.ts';
import type { AgendaDocument } from '#domain/agenda/agenda.ts';
import { listMaterials } from '#domain/agenda/list-materials.ts';

import { titleOfItem, toMaterialWords } from './words.ts';

export interface MaterialLine {
	readonly item: string;
	/** For how many, in words: "Cards, 12 a group of four". */
	readonly need: string;
	/** How much of it to bring; none where the number of people is not known and matters. */
	readonly amount?: number;
	/** Names of the items that use it. */
	readonly uses: readonly string[];
}

/** What to bring for everybody, each thing once: what one exercise leaves, the next can use. */
export function toMaterialsList(agenda: AgendaDocument): MaterialLine[] {
	const items = agenda.days.flatMap((day) => day.items);
	return listMaterials(agenda).map((material) => {
		const amount = amountOf(material, agenda.people);
		const need = toMaterialWords(material);
		const users = items.filter(({ materials }) => materials.some((used) => toMaterialWords(used) === need));
		return {
			item: material.item,
			need,
			...(amount !== undefined && { amount }),
			uses: [...new Set(users.map(titleOfItem))],
		};
	});
}
