import { assess } from '../assess.ts';
import type { PlanDocument } from '../plan/plan-document.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { scorePlan } from '../scoring/score-plan.ts';
import { draftSummary } from '../verdict/executive-summary.ts';
import { readVerdict } from '../verdict/read-verdict.ts';
import { nameInSentence, shorten } from '../words/shorten.ts';
import type { Deck, DeckPart, DeckSlide } from './deck.ts';
import { type DeckTemplate, fillPattern, type PatternWords, type TemplateSlide } from './deck-template.ts';
import { slideMakers } from './result/makers.ts';
import type { MadeSlide, ResultCharts, ResultMaterial } from './result/material.ts';

export interface ResultDeckInput {
	/** The one that the document belongs to. */
	readonly questionnaire: Questionnaire;
	readonly document: PlanDocument;
	readonly charts: ResultCharts;
	readonly template: DeckTemplate;
	/** Whom the deck is for, where that is not the plan's organisation. */
	readonly client?: string | undefined;
	/** Its day, in words. */
	readonly date?: string | undefined;
	/** The executive summary as somebody edited it, in paragraphs; none: the draft. */
	readonly summary?: readonly string[] | undefined;
	readonly include: {
		/** What people wrote beside their answers. */
		readonly evidenceNotes: boolean;
	};
	/** The slides of modules or of a session that follow. */
	readonly following?: readonly DeckPart[];
}

/** Marks of a title that fit on two lines. */
const TITLE = 110;
/** Marks of the plan's title inside another one. */
const PLAN_TITLE = 70;

/**
 * A deck from a plan's result. The same input gives the same deck, and a slide keeps its id when the plan changes.
 *
 * @throws RangeError where the document belongs to another version of the questionnaire.
 */
export function deckFromResult(input: ResultDeckInput): Deck {
	const { questionnaire, document, template, summary } = input;
	const result = assess(questionnaire, document);
	const edited = summary?.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '') ?? [];
	const material: ResultMaterial = {
		...input,
		result,
		scored: scorePlan(questionnaire, document),
		verdict: readVerdict(questionnaire, result),
		summary: edited.length > 0 ? edited : draftSummary(questionnaire, document, result),
		evidenceNotes: input.include.evidenceNotes,
	};
	const plan = nameInSentence(document.title, PLAN_TITLE) || 'Plan without a title';
	const sources = `Press Two, questionnaire ${questionnaire.version}, fingerprint ${result.fingerprint}`;
	const parts = template.parts.map((part): DeckPart => ({
		id: part.id,
		title: part.title,
		slides: part.slides.flatMap((line) => {
			const { make } = line;
			return slideMakers[make](material, line).map((made) =>
				toSlide(line, made, { plan, message: made.message }, sources),
			);
		}),
	}));
	return {
		id: template.id,
		title: shorten(fillPattern(template.title, { plan, message: '' }), TITLE),
		language: 'en',
		origin: {
			kind: 'result',
			plan: document.id,
			questionnaire: questionnaire.version,
			fingerprint: result.fingerprint,
		},
		parts: [...parts, ...(input.following ?? [])],
	};
}

function toSlide(line: TemplateSlide, made: MadeSlide, words: PatternWords, sources: string): DeckSlide {
	const { page, key, blocks } = made;
	const continued = page !== undefined && page.number > 1;
	const title = shorten(fillPattern(line.title, words), TITLE);
	const id = ['result', line.id ?? kebab(line.make), ...(key === undefined ? [] : [key])];
	return {
		id: [...id, ...(continued ? [page.number] : [])].join('-'),
		title: page === undefined ? title : `${title} (${page.number} of ${page.of})`,
		blocks,
		sources,
		// What is said once holds for the slides that go on with it.
		notes: continued ? [] : line.notes.map((note) => fillPattern(note, words)),
	};
}

/** `showEvidence` is `show-evidence`. */
function kebab(name: string): string {
	return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
