import type { Answer } from '#domain/plan/plan-document.ts';
import type { Grade, Level, Question } from '#domain/questionnaire/questionnaire.ts';
import { formatPoints } from '#domain/words/whole.ts';

import { clausesOf } from './clauses.ts';
import { findAll, findPart } from './find-part.ts';
import type { QuestionRun } from './question-run.ts';
import type { QuestionView } from './question-view.ts';

/** The forms that open below an answer. */
export type AnswerForm = 'reason' | 'note';

interface Deeds {
	/** A level was chosen, other than by running through the levels with arrow keys. */
	readonly onanswered: () => void;
	/** The button of a form was pressed. */
	readonly onform: (form: AnswerForm) => void;
}

/** Brings the card to life. What it returns shows a view in it. */
export function connectCard(run: QuestionRun, { onanswered, onform }: Deeds): (view: QuestionView) => void {
	const levels = findPart('levels', HTMLFieldSetElement);
	const grades = findPart('grades', HTMLFieldSetElement);
	const unknown = findPart('unknown', HTMLButtonElement);
	const leaveOut = findPart('leave-out', HTMLButtonElement);
	const note = findPart('note', HTMLButtonElement);
	const clear = findPart('clear', HTMLButtonElement);
	const levelRadios = findAll<HTMLInputElement>(levels, 'input');
	const gradeRadios = findAll<HTMLInputElement>(grades, 'input');

	let stepping = false;
	levels.addEventListener('keydown', ({ key }) => (stepping = key.startsWith('Arrow')));
	levels.addEventListener('pointerdown', () => (stepping = false));
	levels.addEventListener('change', ({ target }) => {
		run.chooseLevel(Number((target as HTMLInputElement).value) as Level, stepping);
		if (!stepping) onanswered();
	});
	grades.addEventListener('change', ({ target }) =>
		run.chooseGrade((target as HTMLInputElement).value as Grade),
	);
	unknown.addEventListener('click', () => run.toggleUnknown());
	clear.addEventListener('click', () => {
		run.clear();
		// The button is off now, and what is off cannot hold the focus.
		levelRadios[0]?.focus();
	});
	leaveOut.addEventListener('click', () => onform('reason'));
	note.addEventListener('click', () => onform('note'));

	let shown: Question | undefined;
	return (view) => {
		const { question, answer } = view;
		if (!question) return;
		if (question !== shown) showQuestion(view, question);
		shown = question;

		const level = answer && 'level' in answer ? answer : undefined;
		const grade = level && (level.grade ?? view.questionnaire.settings.gradeWhereNone);
		for (const [index, radio] of levelRadios.entries()) radio.checked = level?.level === index;
		for (const radio of gradeRadios) radio.checked = radio.value === grade;
		grades.disabled = !level;
		unknown.ariaPressed = String(Boolean(answer && 'unknown' in answer));
		leaveOut.ariaPressed = String(Boolean(answer && 'notApplicable' in answer));
		note.disabled = clear.disabled = !answer;
		showRemarks(view, answer);
	};
}

function showQuestion(view: QuestionView, question: Question): void {
	const dimension = view.dimensions.find(({ id }) => id === question.dimension)!;
	const number = dimension.questions.indexOf(question) + 1;
	write('where', `${dimension.name}, ${number} of ${dimension.questions.length}`);
	write('question', question.text);
	write('why', question.why);
	write('evidence', question.evidence && `What would show it: ${question.evidence}`);
	write('critical', criticalWords(view, question.id));
	for (const [level, part] of findAll<HTMLElement>(document, '#levels .statement').entries()) {
		part.replaceChildren(...statementParts(question.levels, level));
	}
}

/** What the plan demands here, and what follows below it; nothing where it demands nothing. */
function criticalWords({ critical, questionnaire }: QuestionView, id: string): string {
	const demand = critical.get(id);
	if (!demand) return '';
	const { consequence = '' } = questionnaire.caps.critical.find(({ question }) => question === id) ?? {};
	return `Critical for this plan: below level ${demand.needs} the whole score is held at ${formatPoints(demand.cap)}. ${consequence}`;
}

/** The two highest levels ask for several things at once; each gets a line of its own. */
function statementParts(levels: readonly string[], level: number): (string | Node)[] {
	const statement = levels[level]!;
	const clauses = level >= levels.length - 2 ? clausesOf(statement) : [statement];
	if (clauses.length === 1) return [statement];
	return ['All of these: ', ...clauses].map((text, index) => {
		const part = document.createElement('span');
		part.className = index === 0 ? 'all-of' : 'clause';
		// The space keeps the words of two lines apart where the label is read as one text.
		part.textContent = `${text} `;
		return part;
	});
}

function showRemarks(view: QuestionView, answer: Answer | undefined): void {
	const leftOut = answer && 'notApplicable' in answer ? answer.notApplicable : '';
	const refused = {
		critical: ' (This plan makes the question critical, so it counts as not known.)',
		tooMany: ' (Too much of this dimension is left out, so all of it counts as not known.)',
	};
	const refusal = leftOut ? view.refusal : undefined;
	write('said-reason', leftOut && `Doesn’t apply: ${leftOut}${refusal ? refused[refusal] : ''}`);
	const remark = [answer?.note, answer?.date && `(${answer.date})`].filter(Boolean).join(' ');
	write('said-note', remark && `Note: ${remark}`);
	write('note', remark ? 'Note and date' : 'Add a note');
}

/** Writes a text; an empty one hides its element. */
function write(id: string, text: string): void {
	const element = findPart(id, HTMLElement);
	if (element.textContent !== text) element.textContent = text;
	element.hidden = text === '';
}
