import type { Answer } from '#domain/plan/plan-document.ts';
import type { Grade, Level, Questionnaire } from '#domain/questionnaire/questionnaire.ts';

import type { PlanWork } from '../plan-work.ts';
import { END, type Form, OVERVIEW, QuestionView } from './question-view.ts';

/**
 * Somebody going through the questions of one plan: what is shown now, where to go, and answering.
 * Every deed ends in a new view, of which whoever listens is told.
 */
export class QuestionRun {
	readonly work: PlanWork;
	#questionnaire: Questionnaire;
	readonly #listeners = new Set<(view: QuestionView) => void>();
	#view: QuestionView;
	#said = '';

	constructor(questionnaire: Questionnaire, work: PlanWork, place = '', form: Form = 'all') {
		this.#questionnaire = questionnaire;
		this.work = work;
		this.#view = new QuestionView(questionnaire, work.document, place, form);
		work.listen(() => {
			if (work.document !== this.#view.document) this.#become(this.#view.place, this.#view.form);
		});
	}

	get view(): QuestionView {
		return this.#view;
	}
	/** What was just done, for somebody who does not see the screen change. */
	get said(): string {
		return this.#said;
	}

	/** Calls back with each new view. */
	listen(listener: (view: QuestionView) => void): void {
		this.#listeners.add(listener);
	}

	/** Goes on with the same questionnaire, of which more is known now. */
	use(questionnaire: Questionnaire): void {
		this.#questionnaire = questionnaire;
		this.#become(this.#view.place, this.#view.form);
	}

	/** Goes to a question, to the end or to the overview. */
	show(place: string): void {
		this.#said = '';
		this.#become(place, this.#view.form);
	}

	/** Asks other questions, and stays where it is if the question is among them. No answer is lost. */
	choose(form: Form): void {
		const { question } = this.#view;
		this.#said = '';
		if (!question) return this.#become(this.#view.place, form);
		const { critical } = this.#view;
		const all = this.#questionnaire.questions;
		const asked = form === 'all' ? all : all.filter(({ id }) => critical.has(id));
		const from = all.indexOf(question);
		const nearest = asked.find((candidate) => all.indexOf(candidate) >= from) ?? asked[0];
		this.#become(nearest?.id ?? END, form);
	}

	/** @param stepping Arrow keys run through the levels: then all of them are one step back. */
	chooseLevel(level: Level, stepping = false): void {
		const before = this.#view.answer;
		const grade = before && 'level' in before ? before.grade : undefined;
		this.#give(
			{ level, ...(grade && { grade }), ...remarks(before) },
			`Level ${level}.`,
			stepping ? 'level' : undefined,
		);
	}

	/** How the level is known. Without a level there is nothing to know. */
	chooseGrade(grade: Grade): void {
		const before = this.#view.answer;
		if (!before || !('level' in before)) return;
		this.#give({ ...before, grade }, `${this.#questionnaire.settings.grades[grade].name}.`);
	}

	/** "Don't know"; said again, the question is open again. */
	toggleUnknown(): void {
		const before = this.#view.answer;
		if (before && 'unknown' in before) this.clear();
		else this.#give({ unknown: true, ...remarks(before) }, 'Don’t know.');
	}

	/** "Doesn't apply", for a reason. */
	leaveOut(reason: string): void {
		this.#give({ notApplicable: reason, ...remarks(this.#view.answer) }, 'Doesn’t apply.');
	}

	/** Sets note or day of the evidence; empty text takes it away. Without an answer there is nothing to remark on. */
	remark(remark: { readonly note?: string; readonly date?: string }): void {
		const before = this.#view.answer;
		if (!before) return;
		const { note: _note, date: _date, ...bare } = before;
		const { note, date } = { ...remarks(before), ...remark };
		const answer = { ...bare, ...(note && { note }), ...(date && { date }) } as Answer;
		this.#give(answer, '', Object.keys(remark).join(' '));
	}

	/** Makes the question open again. */
	clear(): void {
		if (this.#view.answer) this.#give(undefined, 'The question is open again.');
	}

	/** Takes a step back or forward, and goes to where it changes something: nothing changes out of sight. */
	step(direction: 'undo' | 'redo'): void {
		const before = this.#view;
		this.#said = direction === 'undo' ? 'Taken back.' : 'Done again.';
		this.work[direction]();
		const { document } = this.work;
		const changed = this.#questionnaire.questions.find(
			({ id }) => before.document.answers[id] !== document.answers[id],
		);
		if (changed && before.place !== changed.id && before.place !== OVERVIEW)
			this.#become(changed.id, before.form);
	}

	#give(answer: Answer | undefined, said: string, mergeKey?: string): void {
		const { question } = this.#view;
		if (!question) return;
		this.#said = said;
		this.work.answer(question.id, answer, mergeKey && `${question.id} ${mergeKey}`);
	}

	#become(place: string, form: Form): void {
		this.#view = new QuestionView(this.#questionnaire, this.work.document, place, form, this.#view);
		for (const listener of this.#listeners) listener(this.#view);
	}
}

function remarks(answer: Answer | undefined) {
	return { ...(answer?.note && { note: answer.note }), ...(answer?.date && { date: answer.date }) };
}
