import { faultLine } from '#errors/fault.ts';
import type { StartingSet } from '#schemas/starting-set.ts';

import { readStartingSets } from './read-starting-sets.ts';

const FOLDER = 'content/starting-sets';

/** What a plan can be begun with. A fault in the content fails the build. */
export async function getStartingSets(): Promise<readonly StartingSet[]> {
	const parsed = await readStartingSets(FOLDER);
	if (parsed.ok) return parsed.value;
	throw new Error(parsed.faults.map((fault) => faultLine(FOLDER, fault)).join('\n'));
}
