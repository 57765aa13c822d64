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

/** What a text cites, and then what it recommends. */
export async function listTextReferences(
	{ cites }: { readonly cites: readonly string[] },
	recommended: readonly string[] = [],
): Promise<Reference[]> {
	return listReferences(await getWorkshop(), [...cites, ...recommended]);
}
