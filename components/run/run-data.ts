import type { AgendaDocument } from '#domain/agenda/agenda.ts';
import type { ReplanPolicy } from '#domain/run/replan-policy.ts';

/** What the pages of the tracker carry. */
export interface RunData {
	readonly policy: ReplanPolicy;
	/** Ids of the exercises in which the group works on its own plan. */
	readonly ownPlan: readonly string[];
	/** The ready-made sessions, each beginning at nine. */
	readonly sessions: readonly AgendaDocument[];
	/** Ids of the decks that can be presented. */
	readonly decks: readonly string[];
}

export const RUN_DATA_ELEMENT = 'run-data';

/** Written by `RunData.astro` at build time, already checked. */
export function runDataOfPage(): RunData {
	const text = document.getElementById(RUN_DATA_ELEMENT)?.textContent;
	if (!text) throw new Error('The page carries no sessions.');
	return JSON.parse(text) as RunData;
}
