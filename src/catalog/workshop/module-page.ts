import { listReferences, type Reference } from '#domain/workshop/list-references.ts';
import type { WorkshopModule } from '#domain/workshop/module.ts';

import { getWorkshop } from './get-workshop.ts';

/** A module with its neighbours, for a page of its own. */
export interface ModulePage {
	readonly module: WorkshopModule;
	/** How many modules there are. */
	readonly of: number;
	readonly previous: WorkshopModule | undefined;
	readonly next: WorkshopModule | undefined;
}

/** One page for each module, in their order. */
export async function listModulePages(): Promise<ModulePage[]> {
	const { modules } = await getWorkshop();
	return modules.map((module, index) => ({
		module,
		of: modules.length,
		previous: modules[index - 1],
		next: modules[index + 1],
	}));
}

/** What a text cites, then the sources of its charts, then what it recommends. */
export async function listTextReferences(
	text: { readonly cites: readonly string[]; readonly figures: readonly string[] },
	recommended: readonly string[] = [],
): Promise<Reference[]> {
	const workshop = await getWorkshop();
	const drawn = workshop.figures
		.filter(({ id }) => text.figures.includes(id))
		.flatMap(({ sources }) => sources);
	return listReferences(workshop, [...text.cites, ...drawn, ...recommended]);
}
