import type { AgendaDocument } from '#domain/agenda/agenda.ts';

import type { DocumentStore, Entry } from './document-store.ts';
import { openStore } from './open-store.ts';

export type AgendaStore = DocumentStore<AgendaDocument>;
export type AgendaEntry = Entry<AgendaDocument>;

/** Raised whenever the agenda schema changes in a way that a record written before might not meet. */
const SCHEMA_STAMP = 'agenda-1.1';

/** The agendas of this browser. The schema is loaded only when a record must be checked. */
export function openAgendaStore(): Promise<AgendaStore> {
	return openStore('agendas', {
		stamp: SCHEMA_STAMP,
		parse: async (value) => (await import('#schemas/agenda-document.ts')).parseAgenda(value),
	});
}
