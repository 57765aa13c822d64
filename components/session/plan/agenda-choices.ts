import type { AgendaModule } from '#domain/agenda/from-session.ts';
import type { AgendaLimits } from '#domain/agenda/watch-agenda.ts';
import type { Session } from '#domain/workshop/session.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';

import { href } from '../../site/href.ts';

/** What the page carries. */
export interface AgendaData {
	readonly limits: AgendaLimits;
	readonly sessions: readonly Pick<Session, 'id' | 'title' | 'summary'>[];
}

/** What an agenda can be made of. */
export interface AgendaChoices {
	readonly modules: readonly AgendaModule[];
	readonly sessions: readonly Session[];
}

export const AGENDA_DATA_ELEMENT = 'agenda-data';

/** Written by `AgendaData.astro` at build time, already checked. */
export function agendaDataOfPage(): AgendaData {
	const text = document.getElementById(AGENDA_DATA_ELEMENT)?.textContent;
	if (!text) throw new Error('The page carries no limits.');
	return JSON.parse(text) as AgendaData;
}

let loading: Promise<AgendaChoices> | undefined;

/** Loads what an agenda can be made of, once a page. Rejects without a connection; the next call tries again. */
export function loadAgendaChoices(): Promise<AgendaChoices> {
	loading ??= fetchChoices().catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

async function fetchChoices(): Promise<AgendaChoices> {
	const response = await fetch(href('/sessions/plan/choices.json'));
	if (!response.ok) throw new Error(response.statusText);
	return (await response.json()) as AgendaChoices;
}

/** Only what a participant may read too: no notes, no hints for the facilitator. */
export function toAgendaChoices({
	modules,
	sessions,
}: Pick<Workshop, 'modules' | 'sessions'>): AgendaChoices {
	return {
		modules: modules.map(({ id, title, sections, exercises }) => ({
			id,
			title,
			sections: sections.map((section) => ({
				id: section.id,
				title: section.title,
				minutes: section.minutes,
			})),
			exercises: exercises.map(({ id: exercise, title: name, minutes, materials, steps }) => ({
				id: exercise,
				title: name,
				minutes,
				materials,
				steps,
			})),
		})),
		sessions,
	};
}
