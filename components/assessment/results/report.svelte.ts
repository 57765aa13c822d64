import { assess, type Result } from '#domain/assess.ts';
import type { PlanDocument } from '#domain/plan/plan-document.ts';
import type { Dimension, Question, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { type Scored, scorePlan } from '#domain/scoring/score-plan.ts';
import { readVerdict, type Verdict } from '#domain/verdict/read-verdict.ts';

/** A number whose reasons can be asked for. */
export type Explained =
	| { readonly kind: 'overall' }
	| { readonly kind: 'dimension'; readonly id: string }
	| { readonly kind: 'risk'; readonly id: string }
	/** A plan without a change and with it. */
	| {
			readonly kind: 'gain';
			readonly name: string;
			readonly before: PlanDocument;
			readonly after: PlanDocument;
	  }
	| { readonly kind: 'findOut'; readonly question: string; readonly shrinks: number }
	| { readonly kind: 'fingerprint' };

/** One plan's result, and what of it is being explained. */
export class Report {
	readonly questionnaire: Questionnaire;
	readonly #document: () => PlanDocument;
	readonly result: Result = $derived.by(() => assess(this.questionnaire, this.document));
	/** What the result was computed from, for the explanations. */
	readonly scored: Scored = $derived.by(() => scorePlan(this.questionnaire, this.document));
	readonly verdict: Verdict = $derived.by(() => readVerdict(this.questionnaire, this.result));
	#explained = $state.raw<Explained>();

	/** @param document A getter, so that a plan that was read again is seen. */
	constructor(questionnaire: Questionnaire, document: () => PlanDocument) {
		this.questionnaire = questionnaire;
		this.#document = document;
	}

	get document(): PlanDocument {
		return this.#document();
	}
	get explained(): Explained | undefined {
		return this.#explained;
	}

	explain(number: Explained): void {
		this.#explained = number;
	}
	stopExplaining(): void {
		this.#explained = undefined;
	}

	question(id: string): Question {
		return this.questionnaire.questions.find((question) => question.id === id)!;
	}
	dimension(id: string): Dimension {
		return this.questionnaire.dimensions.find((dimension) => dimension.id === id)!;
	}
	/** The anchor of a level: what can be observed there. */
	anchor(question: string, level: number): string {
		return this.question(question).levels[level] ?? '';
	}
	touchpointName(id: string): string {
		return this.document.plan.touchpoints.find((touchpoint) => touchpoint.id === id)?.name ?? id;
	}
}
