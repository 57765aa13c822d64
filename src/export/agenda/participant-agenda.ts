import type { AgendaDocument } from '#domain/agenda/agenda.ts';

import { type RunSheetDay, toRunSheet } from './run-sheet.ts';

/** A day as its participants see it. */
export interface ParticipantDay extends Pick<RunSheetDay, 'title' | 'date' | 'ends'> {
	readonly lines: readonly { readonly clock: string; readonly what: string; readonly isBreak: boolean }[];
}

/** What happens when, for everybody: no notes, no steps, no materials and nothing about who leads. */
export function toParticipantAgenda(agenda: AgendaDocument): ParticipantDay[] {
	return toRunSheet(agenda).map(({ title, date, ends, lines }) => ({
		title,
		...(date && { date }),
		ends,
		lines: lines
			.filter(({ isStep }) => !isStep)
			.map(({ clock, what, kind }) => ({ clock, what, isBreak: kind === 'Break' })),
	}));
}
