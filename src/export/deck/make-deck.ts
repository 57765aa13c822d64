import { resultCharts } from '#charts/result-charts.ts';
import type { Brand } from '#domain/brand/brand.ts';
import type { Deck, DeckPart } from '#domain/deck/deck.ts';
import type { DeckTemplate } from '#domain/deck/deck-template.ts';
import { deckFromResult } from '#domain/deck/from-result.ts';
import type { PlanDocument } from '#domain/plan/plan-document.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';

/** What a deck that is handed over is made from: a result, or modules, or both. */
export interface DeckOrder {
	readonly brand: Brand;
	readonly plan?: {
		readonly document: PlanDocument;
		readonly questionnaire: Questionnaire;
		readonly template: DeckTemplate;
		/** The executive summary as somebody edited it, in paragraphs; none: the draft. */
		readonly summary?: readonly string[] | undefined;
		/** Whether what people wrote beside their answers is shown. */
		readonly evidenceNotes: boolean;
	};
	/** The decks of modules or of a session, in the order in which they follow. */
	readonly following: readonly Deck[];
}

/**
 * The deck of an order, in the brand's language and for its client.
 *
 * @throws RangeError where there is neither a plan nor anything that follows.
 */
export function makeDeck({ brand, plan, following }: DeckOrder): Deck {
	const parts: readonly DeckPart[] = following.flatMap((deck) => deck.parts);
	const [first, ...more] = following;
	if (!plan) {
		if (!first) throw new RangeError('A deck is made from a plan or from modules.');
		const title = more.length === 0 ? first.title : following.map((deck) => deck.title).join(', ');
		return { ...first, title, language: brand.language, parts };
	}
	const { document, questionnaire } = plan;
	const deck = deckFromResult({
		questionnaire,
		document,
		charts: resultCharts(questionnaire, document),
		template: plan.template,
		client: brand.client,
		summary: plan.summary,
		include: { evidenceNotes: plan.evidenceNotes },
		following: parts,
	});
	return { ...deck, language: brand.language };
}
