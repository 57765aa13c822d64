import { afterMustDoSentence } from '../verdict/wording.ts';
import { formatGain } from '../words/numbers.ts';
import { formatPoints, formatScore } from '../words/whole.ts';
import { type ActionKind, actionKinds, type ListedAction, listActions, TO_AGREE } from './list-actions.ts';
import type { ReportMaterial } from './material.ts';
import type { ReportBlock, ReportSection, ReportTable } from './report.ts';

const ORDER: readonly ActionKind[] = ['mustDo', 'next', 'changePlan', 'findOut', 'showEvidence'];

/** Everything that could be done, with room for who does it and by when: a plan does not say that, people agree it. */
export function actionSection(material: ReportMaterial): ReportSection {
	const { questionnaire, document, result } = material;
	const actions = listActions(questionnaire, document, result);
	const lists = ORDER.flatMap((kind): ReportBlock[] => {
		const rows = actions.filter((action) => action.kind === kind);
		if (rows.length === 0) return [];
		const { name, says } = actionKinds[kind];
		const after = kind === 'mustDo' ? ` ${afterMustDoSentence(questionnaire, result.actions)}` : '';
		return [
			{ kind: 'heading', text: name },
			{ kind: 'paragraph', text: `${says}${after}` },
			{ kind: 'table', caption: name, ...tableOf(kind, rows, material) },
		];
	});
	const text =
		lists.length === 0
			? 'Nothing is left to raise. Keep watching the same numbers, and repeat the drills.'
			: 'Owner and date of each action are open: no plan can know them. Agree on both, and write them in.';
	return { id: 'actions', title: 'What to do', blocks: [{ kind: 'paragraph', text }, ...lists] };
}

type Body = Pick<ReportTable, 'columns' | 'rows'>;

/** Agreed by people, and written in. */
const AGREED = [
	{ name: 'Owner', width: 1.5 },
	{ name: 'Date', width: 1.3 },
] as const;
const AGREE = [TO_AGREE, TO_AGREE];

function tableOf(
	kind: ActionKind,
	actions: readonly ListedAction[],
	{ questionnaire }: ReportMaterial,
): Body {
	const what = ({ question, what: text }: ListedAction) =>
		question === undefined ? text : `${text} (${question})`;
	const level = ({ toLevel, doneWhen }: ListedAction) => `Level ${toLevel}: ${doneWhen}`;
	const number = { width: 1.1, numbers: true } as const;
	switch (kind) {
		case 'mustDo':
		case 'next':
			return {
				columns: [
					{ name: 'What', width: 2.8 },
					{ name: 'Done when', width: 3.2 },
					{ name: 'Effort', width: 1.5 },
					{ name: kind === 'mustDo' ? 'Lifts cap' : 'Gain', ...number },
					...AGREED,
				],
				rows: actions.map((action) => [
					what(action),
					level(action),
					action.effort,
					kind === 'mustDo' ? formatPoints(action.lifts ?? 0) : formatGain(action.gain ?? 0),
					...AGREE,
				]),
			};
		case 'changePlan':
			return {
				columns: [
					{ name: 'What', width: 4 },
					{ name: 'Gain', ...number },
					{ name: 'Assured then', width: 1.3, numbers: true },
					...AGREED,
				],
				rows: actions.map((action) => [
					action.what,
					formatGain(action.gain ?? 0),
					formatScore(action.assured ?? 0, questionnaire),
					...AGREE,
				]),
			};
		case 'findOut':
			return {
				columns: [{ name: 'What', width: 5 }, { name: 'Narrower by', width: 1.3, numbers: true }, ...AGREED],
				rows: actions.map((action) => [
					what(action),
					(action.narrows ?? 0) < LEAST_SHOWN ? 'under 0.1' : (action.narrows ?? 0).toFixed(1),
					...AGREE,
				]),
			};
		case 'showEvidence':
			return {
				columns: [
					{ name: 'What', width: 2.6 },
					{ name: 'What would show it', width: 3.2 },
					{ name: 'Assured', ...number },
					{ name: 'Gain', ...number },
					...AGREED,
				],
				rows: actions.map((action) => [
					what(action),
					action.doneWhen,
					formatGain(action.assured ?? 0),
					formatGain(action.gain ?? 0),
					...AGREE,
				]),
			};
	}
}

/** Less is nothing once it is rounded. Points. */
const LEAST_SHOWN = 0.05;
