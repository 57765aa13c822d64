import type { DeckTemplate } from '#domain/deck/deck-template.ts';
import { faultLine, type Parsed } from '#errors/fault.ts';
import { parseDeckTemplate } from '#schemas/deck-template.ts';

import { contentFolder } from './content-folder.ts';
import { readNamedFiles } from './read-named-files.ts';

/** Inside the content folder. */
export const DECK_FOLDER = 'decks';

/** Every template of a folder. */
export function readDeckTemplates(folder: string): Promise<Parsed<readonly DeckTemplate[]>> {
	return readNamedFiles(folder, parseDeckTemplate);
}

/** What decks can be made from a result. A fault in the content fails the build. */
export async function getDeckTemplates(): Promise<readonly DeckTemplate[]> {
	const folder = `${contentFolder}/${DECK_FOLDER}`;
	const parsed = await readDeckTemplates(folder);
	if (parsed.ok) return parsed.value;
	throw new Error(parsed.faults.map((fault) => faultLine(folder, fault)).join('\n'));
}
