import type { Parsed } from '#errors/fault.ts';
import { parseStartingSet, type StartingSet } from '#schemas/starting-set.ts';

import { readNamedFiles } from './read-named-files.ts';

/** Every starting set of a folder. */
export function readStartingSets(folder: string): Promise<Parsed<readonly StartingSet[]>> {
	return readNamedFiles(folder, parseStartingSet);
}
