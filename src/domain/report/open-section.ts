import { planFactNames } from '../verdict/wording.ts';
import { formatCount } from '../words/numbers.ts';
import { questionName, type ReportMaterial } from './material.ts';
import type { ReportBlock, ReportSection } from './report.ts';

/** Everything that is not known, by kind. It is never left out in silence. */
export function openSection({ questionnaire, result: { open } }: ReportMaterial): ReportSection {
	const name = (id: string) => questionName(questionnaire, id);
	const kinds = [
		{
			title: 'Not answered',
			says: 'Each counts from 0 to 4, as nobody has said.',
			items: open.unanswered.map(name),
		},
		{
			title: 'Don’t know',
			says: 'Each counts from 0 to 4, as nobody could say.',
			items: open.unknown.map(name),
		},
		{
			title: 'Not applicable, but counted',
			says: 'The plan makes it critical, or too much of its dimension is left out. Each counts from 0 to 4.',
			items: open.refused.map(name),
		},
		{
			title: 'Not applicable',
			says: 'Left out. The other answers of the dimension count for more.',
			items: open.notApplicable.map(name),
		},
		{
			title: 'Not given in the plan',
			says: 'Each counts from its best to its worst in the risks.',
			items: open.plan.map((fact) => planFactNames[fact]),
		},
	].filter(({ items }) => items.length > 0);
	const text =
		kinds.length === 0
			? 'Nothing. Every question has a level, and every fact of the plan is given.'
			: 'What is open counts at its worst in “assured” and at its best in “at most”. It is never taken as good or bad.';
	return {
		id: 'open',
		title: 'What is open',
		blocks: [
			{ kind: 'paragraph', text },
			...kinds.flatMap(({ title, says, items }): ReportBlock[] => [
				{ kind: 'heading', text: `${title}: ${formatCount(items.length, 'item', 'items')}` },
				{ kind: 'paragraph', text: says },
				{ kind: 'list', items },
			]),
		],
	};
}
