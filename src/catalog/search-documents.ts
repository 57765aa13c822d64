import type { Question } from '#domain/questionnaire/questionnaire.ts';
import type { SearchDocument } from '#search/search-document.ts';

import { edition } from './edition.ts';
import { getQuestionnaire } from './questionnaire.ts';
import { getWorkshop } from './workshop/get-workshop.ts';
import { listWorkshopDocuments } from './workshop/list-workshop-documents.ts';

/** Everything that a search of the site can find. */
export async function listSearchDocuments(): Promise<readonly SearchDocument[]> {
	const { dimensions, questions } = await getQuestionnaire();
	const names = new Map(dimensions.map(({ id, name }) => [id, name]));
	return [
		...listWorkshopDocuments(await getWorkshop(), edition),
		...questions.map((question) => questionDocument(question, names.get(question.dimension) ?? '')),
		...methodDocuments,
	];
}

function questionDocument({ id, title, text, move }: Question, dimension: string): SearchDocument {
	return {
		kind: 'question',
		title,
		address: `method/questions/#${id}`,
		summary: text,
		words: [`Question ${id}`, dimension, move],
	};
}

/** The sections of the method page, which is written by hand. */
const methodDocuments = (
	[
		[
			'answers',
			'From answers to intervals',
			'An answer counts as what it says, less what nobody could show. What is open counts from its worst to its best.',
			['evidence grades', 'guess', 'not known', 'does not apply'],
		],
		[
			'aggregation',
			'From intervals to a score',
			'Questions are averaged within a dimension, and dimensions by a geometric mean, so that one cannot make up for another.',
			['weights', 'readiness', 'assured and possible'],
		],
		[
			'caps',
			'Caps',
			'While something that the plan makes critical is missing, the score is held down, whatever else is in place.',
			['critical questions', 'weakest dimension', 'hold'],
		],
		['bands', 'Bands', 'What a score means in words, and what follows from it.', ['verdict', 'thresholds']],
		[
			'exposure',
			'Exposure',
			'How much could go wrong with no controls: from the ratings of the touchpoints and from the plan as a whole.',
			['autonomy', 'touchpoints', 'worst touchpoint'],
		],
		[
			'residual',
			'What controls leave',
			'Each barrier takes off a part of a risk at most. What is left is the residual risk.',
			['residual risk', 'barriers', 'controls'],
		],
		[
			'no-matrix',
			'Why there is no matrix',
			'A coloured matrix of likelihood and impact puts unlike risks into one cell. Risks are drawn as bars instead.',
			['heat map', 'likelihood', 'impact'],
		],
		[
			'risks',
			'The risks',
			'Every risk with what drives it and what holds it back.',
			['register', 'barriers'],
		],
		[
			'actions',
			'What to do next',
			'Each next move is found by trying it on the plan and scoring again.',
			['first moves', 'effort', 'nearest threshold', 'find out'],
		],
		[
			'contradictions',
			'Contradictions',
			'Answers that cannot all be true, or that do not fit the plan.',
			['consistency', 'does not fit'],
		],
		['limits', 'Limits', 'What the score cannot say, and where judgement went into it.', ['self-assessment']],
	] as const
).map(([id, title, summary, words]): SearchDocument => ({
	kind: 'method',
	title,
	address: `method/#${id}`,
	summary,
	words,
}));
