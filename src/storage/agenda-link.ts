import type { AgendaDocument } from '#domain/agenda/agenda.ts';
import type { Parsed } from '#errors/fault.ts';
import { parseAgendaText } from '#schemas/agenda-document.ts';

import { fromPackedLink, toPackedLink } from './packed-link.ts';

/** An agenda as the fragment of an address: `agenda=1.<check sum>.<packed>`. */
export function toAgendaFragment(document: AgendaDocument): Promise<string> {
	return toPackedLink('agenda', document);
}

/** The agenda in a share link. A link that was cut or mistyped is refused as a whole. */
export function fromAgendaFragment(fragment: string): Promise<Parsed<AgendaDocument>> {
	return fromPackedLink('agenda', fragment, parseAgendaText);
}
