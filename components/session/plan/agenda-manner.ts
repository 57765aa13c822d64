import { agendaSizes } from '#domain/agenda/agenda-sizes.ts';
import type { AgendaDocument } from '#domain/agenda/agenda.ts';
import { titleOfAgenda } from '#export/agenda/words.ts';

import { download, fileSlug } from '../../assessment/download.ts';
import { toFragment } from '../../assessment/plan-fragment.ts';
import type { DocumentManner } from '../../documents/document-manner.ts';
import { href } from '../../site/href.ts';

export const agendaManner: DocumentManner<AgendaDocument> = {
	noun: 'agenda',
	nouns: 'agendas',
	named: 'an agenda',
	titleOf: titleOfAgenda,
	detailOf: ({ place }) => place,
	copyOf: (agenda, id) => ({
		...agenda,
		id,
		title: `Copy of ${titleOfAgenda(agenda)}`.slice(0, agendaSizes.title),
	}),
	hrefOf: (id) => href(`/sessions/plan/${toFragment(id)}`),
	download: (agenda) =>
		download(agendaFileName(agenda, '.press-two.json'), agendaFileText(agenda), 'application/json'),
};

export function agendaFileText(agenda: AgendaDocument): string {
	return `${JSON.stringify(agenda, null, '\t')}\n`;
}

/** `Half day` and `.ics` are `half-day.ics`. */
export function agendaFileName(agenda: AgendaDocument, ending: string): string {
	return `${fileSlug(agenda.title) || 'agenda'}${ending}`;
}
