import type { Answer, PlanDocument } from '#domain/plan/plan-document.ts';
import { type WeighedPlan, weighPlan } from '#domain/plan/weigh-plan.ts';
import type { Dimension, Question, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { type BiggestRisk, findBiggestRisk } from '#domain/risk/biggest-risk.ts';
import type { Demand } from '#domain/scoring/demands.ts';
import { type Score, type Scored, scorePlan } from '#domain/scoring/score-plan.ts';
import { scoreReadiness } from '#domain/scoring/score-readiness.ts';

/** Which questions are asked: all of them, or those that the plan makes critical. */
export type Form = 'all' | 'short';

/** Places on the page of questions that are no question. */
export const END = 'end';
export const OVERVIEW = 'overview';

/** Why "doesn't apply" is not accepted. */
export type Refusal = 'critical' | 'tooMany';

/** A dimension with its questions, and how many of them have an answer; "don't know" is one. */
export interface DimensionProgress extends Dimension {
	readonly questions: readonly Question[];
	readonly answered: number;
}

/** How one question stands. */
export interface Standing {
	readonly question: Question;
	readonly answer: Answer | undefined;
	/** "Doesn't apply", and not accepted. */
	readonly refused: boolean;
	/** The level that this plan demands, where it makes the question critical. */
	readonly needs: number | undefined;
}

/** What the page of questions shows at one moment. It never changes; the next moment is another one. */
export class QuestionView {
	readonly questionnaire: Questionnaire;
	readonly document: PlanDocument;
	readonly form: Form;
	/** A question's id, `END` or `OVERVIEW`. */
	readonly place: string;
	/** What the plan makes critical, by question. */
	readonly critical: ReadonlyMap<string, Demand>;
	/** The questions that are asked, in order. */
	readonly questions: readonly Question[];
	readonly #weighed: WeighedPlan;
	#scored: Scored | undefined;

	/**
	 * @param place Anything but a question, `END` and `OVERVIEW` is the first open question. A question that the
	 * short form leaves out ends the short form.
	 * @param before The moment before, of which as much as still holds is kept.
	 */
	constructor(
		questionnaire: Questionnaire,
		document: PlanDocument,
		place: string,
		form: Form,
		before?: QuestionView,
	) {
		const all = questionnaire.questions;
		this.questionnaire = questionnaire;
		this.document = document;
		const sameWords = before?.questionnaire === questionnaire;
		const samePlan = sameWords && before.document.plan === document.plan;
		this.#weighed = samePlan ? before.#weighed : weighPlan(questionnaire, document.plan);
		if (sameWords && before.document === document) this.#scored = before.#scored;
		this.critical = new Map(this.#weighed.demands.map((demand) => [demand.rule.question, demand] as const));
		const asked = all.some(({ id }) => id === place);
		const short = form === 'short' && this.critical.size > 0 && (!asked || this.critical.has(place));
		this.form = short ? 'short' : 'all';
		this.questions = short ? all.filter(({ id }) => this.critical.has(id)) : all;
		const known = asked || place === END || place === OVERVIEW;
		this.place = known ? place : (this.openQuestions[0]?.id ?? END);
	}

	/** The two numbers alone: a fraction of the work, for what must be quick. */
	get readiness(): { readonly assured: number; readonly possible: number } {
		return scoreReadiness(this.#weighed, this.document.answers);
	}
	/** The score in full, computed when it is first asked for. */
	get scored(): Scored {
		this.#scored ??= scorePlan(this.questionnaire, this.document, this.#weighed);
		return this.#scored;
	}
	get score(): Score {
		return this.scored.score;
	}
	get plan(): string {
		return this.document.id;
	}
	/** Whether the plan has any contacts to speak of; without them there is no risk, and nothing is critical. */
	get described(): boolean {
		return !this.score.open.plan.includes('touchpoints');
	}
	get inOverview(): boolean {
		return this.place === OVERVIEW;
	}
	/** The question that is shown; none at the end and in the overview. */
	get question(): Question | undefined {
		return this.questions[this.position];
	}
	get answer(): Answer | undefined {
		return this.answerTo(this.place);
	}
	/** Position among the questions that are asked, from 0; -1 where no question is shown. */
	get position(): number {
		return this.questions.findIndex(({ id }) => id === this.place);
	}
	get next(): string {
		if (this.inOverview) return this.openQuestions[0]?.id ?? END;
		return this.questions[this.position + 1]?.id ?? END;
	}
	get previous(): string | undefined {
		return this.place === END ? this.questions.at(-1)?.id : this.questions[this.position - 1]?.id;
	}
	/** Questions that are asked and still open, in order. */
	get openQuestions(): readonly Question[] {
		return this.questions.filter(({ id }) => !this.answerTo(id));
	}
	/** Questions in which somebody has to find something out. */
	get unknownQuestions(): readonly Question[] {
		return this.questionnaire.questions.filter(({ id }) => this.score.open.unknown.includes(id));
	}
	get answered(): number {
		return this.questionnaire.questions.length - this.score.open.unanswered.length;
	}
	get dimensions(): readonly DimensionProgress[] {
		return this.questionnaire.dimensions.map((dimension) => {
			const questions = this.questionnaire.questions.filter(
				(question) => question.dimension === dimension.id,
			);
			return { ...dimension, questions, answered: questions.filter(({ id }) => this.answerTo(id)).length };
		});
	}
	get biggestRisk(): BiggestRisk | undefined {
		return findBiggestRisk(this.document, this.scored);
	}
	/** Why "doesn't apply" is not, or would not be, accepted for the question that is shown. */
	get refusal(): Refusal | undefined {
		if (this.critical.has(this.place)) return 'critical';
		const answers = { ...this.document.answers, [this.place]: { notApplicable: '-' } };
		const { open } = scorePlan(this.questionnaire, { ...this.document, answers }, this.#weighed).score;
		return open.refused.includes(this.place) ? 'tooMany' : undefined;
	}

	answerTo(question: string): Answer | undefined {
		const { answers } = this.document;
		return Object.hasOwn(answers, question) ? answers[question] : undefined;
	}

	standing(question: Question): Standing {
		return {
			question,
			answer: this.answerTo(question.id),
			refused: this.score.open.refused.includes(question.id),
			needs: this.critical.get(question.id)?.needs,
		};
	}
}
