import type { Agenda, AgendaDocument } from '#domain/agenda/agenda.ts';
import { toAgenda } from '#domain/agenda/from-session.ts';
import { isZone } from '#domain/agenda/zone.ts';

import type { AgendaChoices } from './agenda-choices.ts';

/** Nine o'clock, in minutes after midnight. */
export const USUAL_START = 540;

const EMPTY: Omit<Agenda, 'id'> = { title: '', days: [{ title: 'Day 1', startsAt: USUAL_START, items: [] }] };

/** An agenda with one day and nothing in it. */
export function emptyAgenda(id: string): AgendaDocument {
	return complete(EMPTY, id);
}

/** The agenda of a ready-made session; none where there is no such session. */
export function agendaOf(session: string, choices: AgendaChoices, id: string): AgendaDocument | undefined {
	const found = choices.sessions.find((known) => known.id === session);
	return found && complete(toAgenda(found, choices.modules, { startsAt: USUAL_START }), id);
}

/** In the zone of whoever plans, which is most often that of the place. */
function complete(agenda: Omit<Agenda, 'id'>, id: string): AgendaDocument {
	const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
	return { ...agenda, format: 'press-two/agenda', formatVersion: 1, id, ...(isZone(zone) && { zone }) };
}
