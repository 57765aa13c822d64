import type { AgendaDocument } from '#domain/agenda/agenda.ts';
import { toAgenda } from '#domain/agenda/from-session.ts';
import type { ReplanPolicy } from '#domain/run/replan-policy.ts';

import { getReplanPolicy } from './get-replan-policy.ts';
import { getWorkshop } from './get-workshop.ts';

/** What the tracker needs of the content. */
export interface RunContent {
	readonly policy: ReplanPolicy;
	/** Ids of the exercises in which the group works on its own plan. */
	readonly ownPlan: readonly string[];
	/** The ready-made sessions, each beginning at nine on no certain day. */
	readonly sessions: readonly AgendaDocument[];
	/** Ids of the decks that can be presented. */
	readonly decks: readonly string[];
}

const STARTS_AT = 9 * 60;

export async function getRunContent(): Promise<RunContent> {
	const { modules, sessions } = await getWorkshop();
	return {
		policy: await getReplanPolicy(),
		ownPlan: modules.flatMap(({ exercises }) =>
			exercises.filter(({ ownPlan }) => ownPlan).map(({ id }) => id),
		),
		sessions: sessions.map((session) => ({
			format: 'press-two/agenda',
			formatVersion: 1,
			...toAgenda(session, modules, { startsAt: STARTS_AT }),
		})),
		decks: [...modules, ...sessions].map(({ id }) => id),
	};
}
