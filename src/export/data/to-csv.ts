import type { Result } from '#domain/assess.ts';
import type { Answer, PlanDocument } from '#domain/plan/plan-document.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { actionKinds, listActions, TO_AGREE } from '#domain/report/list-actions.ts';
import { answerOf } from '#domain/verdict/wording.ts';

import { type Cell, toCsv } from '../csv.ts';

export interface DataMaterial {
	readonly questionnaire: Questionnaire;
	/** With what is to be read and nothing else: see `toShared`. */
	readonly document: PlanDocument;
	readonly result: Result;
}

/** One row a question, answered or not. */
export function answersCsv(material: DataMaterial): string {
	const { questionnaire, document, result } = material;
	const head = [
		'Dimension',
		'Question',
		'Title',
		'Status',
		'Level',
		'Level in words',
		'How it is known',
		'Reason',
		'Note',
		'Date of evidence',
	];
	const rows = questionnaire.questions.map(({ id, dimension, title, levels }): Cell[] => {
		const answer = answerOf(document, id);
		const level = answer && 'level' in answer ? answer : undefined;
		return [
			questionnaire.dimensions.find((candidate) => candidate.id === dimension)?.name,
			id,
			title,
			statusOf(id, answer, result),
			level?.level,
			level && levels[level.level],
			level && (level.grade ?? questionnaire.settings.gradeWhereNone),
			answer && 'notApplicable' in answer ? answer.notApplicable : undefined,
			answer?.note,
			answer?.date,
		];
	});
	return toTable(head, rows, material);
}

function statusOf(id: string, answer: Answer | undefined, { open }: Result): string {
	if (!answer) return 'open';
	if ('unknown' in answer) return "don't know";
	if ('level' in answer) return 'answered';
	return open.refused.includes(id) ? 'not applicable, but counted' : 'not applicable';
}

/** One row a risk, 0 to 1, unrounded. */
export function risksCsv(material: DataMaterial): string {
	const { questionnaire, result } = material;
	const head = [
		'Id',
		'Risk',
		'What it is',
		'Before controls, at least',
		'Before controls, at most',
		'Left, at least',
		'Left, at most',
	];
	const rows = questionnaire.risks.map(({ id, name, description }): Cell[] => {
		const { exposureLow, exposure, low, high } = result.risks[id]!;
		return [id, name, description, exposureLow, exposure, low, high];
	});
	return toTable(head, rows, material);
}

/** One row an action, list by list in its order. Owner and date are open until people agree on them. */
export function actionsCsv(material: DataMaterial): string {
	const { questionnaire, document, result } = material;
	const head = [
		'List',
		'Question',
		'What',
		'To level',
		'Done when',
		'Effort',
		'Lifts cap at',
		'Gain in points',
		'Narrows by points',
		'Assured then',
		'Owner',
		'Date',
	];
	const rows = listActions(questionnaire, document, result).map((action): Cell[] => [
		actionKinds[action.kind].name,
		action.question,
		action.what,
		action.toLevel,
		action.doneWhen,
		action.effort,
		action.lifts,
		action.gain,
		action.narrows,
		action.assured,
		TO_AGREE,
		TO_AGREE,
	]);
	return toTable(head, rows, material);
}

/** Every row says which result it belongs to. */
function toTable(
	head: readonly string[],
	rows: readonly (readonly Cell[])[],
	{ result }: DataMaterial,
): string {
	const records = rows.map((row) => [...row, result.questionnaire, result.fingerprint]);
	return toCsv([[...head, 'Questionnaire', 'Fingerprint'], ...records]);
}
