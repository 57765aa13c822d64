import { getQuestionnaire } from '#catalog/questionnaire.ts';
import { getWorkshop } from '#catalog/workshop/get-workshop.ts';
import { listModulePages, type ModulePage } from '#catalog/workshop/module-page.ts';
import type { Deck } from '#domain/deck/deck.ts';
import { deckFromModule } from '#domain/deck/from-module.ts';
import { deckFromSession } from '#domain/deck/from-session.ts';
import type { Session } from '#domain/workshop/session.ts';
import { deckWords } from '#export/words/deck-words.ts';

/** A deck with what its page says about it. */
export type DeckPage = { readonly deck: Deck } & (
	| { readonly kind: 'module'; readonly page: ModulePage }
	| { readonly kind: 'session'; readonly session: Session }
);

/** The deck of each module and then of each session, in their order. */
export async function listDeckPages(): Promise<DeckPage[]> {
	const workshop = await getWorkshop();
	const content = { workshop, questionnaire: await getQuestionnaire() };
	return [
		...(await listModulePages()).map((page) => ({
			kind: 'module' as const,
			page,
			deck: deckFromModule(page.module, content, deckWords),
		})),
		...workshop.sessions.map((session) => ({
			kind: 'session' as const,
			session,
			deck: deckFromSession(session, content, deckWords),
		})),
	];
}

/** A page for each deck. */
export async function deckPaths() {
	return (await listDeckPages()).map((props) => ({ params: { deck: props.deck.id }, props }));
}
