import type { AgendaLimits } from '#domain/agenda/watch-agenda.ts';
import { faultLine } from '#errors/fault.ts';

import { contentFolder } from '../content-folder.ts';
import { readAgendaLimits } from './read-agenda-limits.ts';

/** When an agenda warns, for the pages of the site. A fault in the file fails the build. */
export async function getAgendaLimits(): Promise<AgendaLimits> {
	const limits = await readAgendaLimits(contentFolder);
	if (limits.ok) return limits.value;
	throw new Error(limits.faults.map((fault) => faultLine(contentFolder, fault)).join('\n'));
}
