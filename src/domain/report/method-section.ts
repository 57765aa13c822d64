import { listWords } from '../words/lists.ts';
import { formatShare } from '../words/numbers.ts';
import type { ReportMaterial } from './material.ts';
import type { ReportSection } from './report.ts';

/** How the numbers come about, in short. Every number in it is read from the questionnaire. */
export function methodSection({ questionnaire }: ReportMaterial): ReportSection {
	const { settings, questions, risks, dimensions } = questionnaire;
	const marks = settings.bands.map(({ from, name }) => `“${name}” from ${from}`);
	const items = [
		`Each of the ${questions.length} questions has five levels, from 0 to ${settings.topLevel}, and each level is something that can be observed. An answer becomes an interval: the weaker the evidence, the wider. What is open or not known spans all levels.`,
		`Answers make ${dimensions.length} dimensions, 0 to 100, and these the score. “Assured” is what can be shown. “At most” is what it is if every unknown turns out well.`,
		`The bands are: ${listWords(marks)}.`,
		'What the plan does decides which questions are critical. While one of them is below the level that the plan demands, or the weakest dimension is too low, a cap holds the score down, whatever else is strong.',
		`Each of the ${risks.length} risks is computed from the plan before controls, 0 to 1, and then lowered by the controls that the answers show, by ${formatShare(settings.controlsRemoveAtMost)} at most. It is a share of the worst plan that can be described, and no probability.`,
		'Actions are not phrases: each one is applied, and the plan is scored again. The gain is what changes.',
	];
	return {
		id: 'method',
		title: 'The method in short',
		blocks: [
			{ kind: 'list', items },
			{
				kind: 'paragraph',
				text: 'The page “How the scoring works” of Press Two has every formula and every number, made from the same data.',
			},
		],
	};
}
