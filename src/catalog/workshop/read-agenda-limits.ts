import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { AgendaLimits } from '#domain/agenda/watch-agenda.ts';
import type { Parsed } from '#errors/fault.ts';
import { parseYaml } from '#markdown/parse-yaml.ts';
import { parseAgendaLimits } from '#schemas/workshop/agenda-limits.ts';

import { atFile } from './at-file.ts';

export const AGENDA_LIMITS_FILE = 'agenda-limits.yaml';

/** When an agenda warns. */
export async function readAgendaLimits(root: string): Promise<Parsed<AgendaLimits>> {
	const text = await readFile(join(root, AGENDA_LIMITS_FILE), 'utf8').catch(() => '');
	const yaml = parseYaml(text);
	const parsed = yaml.ok ? parseAgendaLimits(yaml.value) : yaml;
	return parsed.ok ? parsed : { ok: false, faults: parsed.faults.map(atFile(AGENDA_LIMITS_FILE)) };
}
