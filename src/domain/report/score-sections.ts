import type { IntervalsSpec } from '../chart/chart-spec.ts';
import { orderedGaps } from '../verdict/read-verdict.ts';
import {
	answerNow,
	answerOf,
	capStateWords,
	nearestSentences,
	tipWords,
	weakestBelow,
} from '../verdict/wording.ts';
import { formatPoints } from '../words/whole.ts';
import { questionName, questionOf, type ReportMaterial } from './material.ts';
import type { ReportBlock, ReportSection } from './report.ts';

/** Where the plan stands in each dimension, and how far the next mark is. */
export function dimensionSection({ questionnaire, result, charts }: ReportMaterial): ReportSection {
	const near = result.nearestThreshold;
	const blocks: ReportBlock[] = [
		{ kind: 'heading', text: charts.dimensions.title },
		{ kind: 'chart', chart: charts.dimensions },
		{ kind: 'heading', text: charts.shape.title },
		{ kind: 'chart', chart: charts.shape },
		{ kind: 'heading', text: `The nearest mark is ${formatPoints(near.threshold)}` },
		{ kind: 'paragraph', text: nearestSentences(questionnaire, near).join(' ') },
	];
	const tips = near.tips.length > 0 ? near.tips : near.together;
	const items = tips.map((tip) => `${questionName(questionnaire, tip.question)}: ${tipWords(tip)}`);
	if (items.length > 0) blocks.push({ kind: 'list', items });
	return { id: 'dimensions', title: 'Where the plan stands', blocks };
}

/** Every cap that binds or may bind, and what lifts it. */
export function capSection({ questionnaire, document, result }: ReportMaterial): ReportSection {
	const critical = orderedGaps(result).map((cap) => [
		questionName(questionnaire, cap.question),
		`${formatPoints(cap.cap)}. ${capStateWords(cap)}.`,
		questionnaire.caps.critical.find(({ question }) => question === cap.question)!.consequence,
		answerNow(questionnaire, answerOf(document, cap.question)),
		`Level ${cap.needs}: ${questionOf(questionnaire, cap.question).levels[cap.needs] ?? ''}`,
	]);
	const weakest = result.caps.flatMap((cap) => {
		if (!('dimension' in cap)) return [];
		const { name } = questionnaire.dimensions.find(({ id }) => id === cap.dimension)!;
		const { low, high } = result.dimensions[cap.dimension]!;
		return [
			[
				`The weakest dimension: ${name}`,
				`${formatPoints(cap.cap)}. ${capStateWords(cap)}.`,
				'The whole plan can stand at most one band above its weakest dimension.',
				`${formatPoints(low)} assured, at most ${formatPoints(high)}`,
				`${weakestBelow(questionnaire, cap.cap)} points in every dimension`,
			],
		];
	});
	const rows = [...critical, ...weakest];
	const title = 'What holds the score down';
	if (rows.length === 0) {
		const text =
			'No cap. Everything that this plan makes critical reaches its level, and no dimension is too weak.';
		return { id: 'caps', title, blocks: [{ kind: 'paragraph', text }] };
	}
	return {
		id: 'caps',
		title,
		blocks: [
			{
				kind: 'paragraph',
				text: 'A cap is a mark that the score cannot pass, whatever else is strong. A level counts as reached when it was seen working; weaker evidence needs a higher level.',
			},
			{
				kind: 'table',
				caption: title,
				columns: [
					{ name: 'What', width: 2.2 },
					{ name: 'Held at', width: 2 },
					{ name: 'What can go wrong', width: 2.6 },
					{ name: 'Now', width: 1.5 },
					{ name: 'What lifts it', width: 3 },
				],
				rows,
			},
		],
	};
}

/** Every risk from before to after controls. */
export function riskSection({ questionnaire, charts }: ReportMaterial): ReportSection {
	const described = (id: string) => questionnaire.risks.find((risk) => risk.id === id)?.description ?? '';
	const chart: IntervalsSpec = {
		...charts.risks,
		columns: { ...charts.risks.columns, note: 'What it is' },
		rows: charts.risks.rows.map((row) => ({ ...row, note: described(row.id) })),
	};
	return { id: 'risks', title: 'What is left of each risk', blocks: [{ kind: 'chart', chart }] };
}

/** Answers and plan that cannot both be true. */
export function contradictionSection({ questionnaire, document, result }: ReportMaterial): ReportSection {
	const touchpointName = (id: string) =>
		document.plan.touchpoints.find((touchpoint) => touchpoint.id === id)?.name || id;
	const blocks = result.contradictions.flatMap(
		({ says, rationale, next, questions, touchpoints }): ReportBlock[] => {
			const places = [
				...questions.map((id) => questionName(questionnaire, id)),
				...touchpoints.map(touchpointName),
			];
			return [
				{ kind: 'heading', text: says },
				{ kind: 'paragraph', text: `${rationale} Check: ${next}` },
				...(places.length > 0 ? [{ kind: 'list', items: [...new Set(places)] } as const] : []),
			];
		},
	);
	const text =
		blocks.length === 0
			? 'No contradiction was found between the answers and the plan. What is open was not checked: it can contradict nothing.'
			: 'These change no score. Check them before you believe it.';
	return {
		id: 'contradictions',
		title: 'What does not fit together',
		blocks: [{ kind: 'paragraph', text }, ...blocks],
	};
}
