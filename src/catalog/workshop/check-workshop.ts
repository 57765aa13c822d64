import type { Workshop } from '#domain/workshop/workshop.ts';
import type { Fault } from '#errors/fault.ts';

import { checkCase } from './check-case.ts';
import { checkModule } from './check-module.ts';
import { checkProse } from './check-prose.ts';
import { checkSession } from './check-session.ts';
import { checkTerms } from './check-terms.ts';
import type { ReadText } from './read-modules.ts';
import { findTwins, type Known, listKnown } from './known.ts';

/** What is wrong between the files: ids that lead nowhere, sums that differ, claims without a source. */
export function checkWorkshop(
	workshop: Workshop,
	texts: readonly ReadText[],
	questions: readonly string[],
): readonly Fault[] {
	const known = listKnown(workshop, questions);
	return [
		...checkIds(workshop),
		...workshop.modules.flatMap((module) =>
			checkModule(module, textOf(texts, `modules/${module.id}/`), known),
		),
		...workshop.cases.flatMap((publicCase) =>
			checkCase(publicCase, textOf(texts, `cases/${publicCase.id}.`), known),
		),
		...workshop.sessions.flatMap((session) => checkSession(session, workshop.modules)),
		...checkReferences(workshop, known),
		...texts.flatMap((text) => checkProse(text, known)),
		...checkTerms(workshop.glossary, texts),
	];
}

function textOf(texts: readonly ReadText[], start: string): ReadText {
	return texts.find(({ file }) => file.startsWith(start))!;
}

function checkIds({ modules, sources, evidence, cases }: Workshop): Fault[] {
	const exercises = modules.flatMap(({ id, exercises: own }) =>
		own.map((exercise) => ({
			id: exercise.id,
			place: `modules/${id}/exercises.yaml, exercise ${exercise.id}`,
		})),
	);
	const citable = [
		...sources.map(({ id }) => ({ id, place: `sources/${id}.yaml` })),
		...evidence.map(({ id }) => ({ id, place: `evidence/${id}.yaml` })),
		...cases.map(({ id }) => ({ id, place: `cases/${id}.mdx` })),
	];
	const orders = modules.map(({ id, order }) => ({
		id: String(order),
		place: `modules/${id}/module.mdx, order`,
	}));
	return [
		...findTwins(
			exercises,
			'another exercise has this id',
			'Give each exercise an id of its own, also across modules.',
		),
		...findTwins(
			citable,
			'another source, study or case has this id',
			'Rename one: all three are cited by their id.',
		),
		...findTwins(
			orders,
			'another module has this place in the order',
			'Number the modules 1, 2, 3 and so on.',
		),
	];
}

function checkReferences({ evidence, figures, glossary }: Workshop, known: Known): Fault[] {
	return [
		...evidence.flatMap(({ id, sources }) => known.check('source', sources, `evidence/${id}.yaml, sources`)),
		...figures.flatMap((figure) => {
			const file = `figures/${figure.id}.yaml`;
			const rows = figure.kind === 'ranges' ? figure.rows.filter(({ low, high }) => low > high) : [];
			return [
				...known.check('citable', figure.sources, `${file}, sources`),
				...rows.map(({ label }) => ({
					place: `${file}, row ${label}`,
					fault: 'low is more than high',
					next: 'Write the smaller number as low.',
				})),
			];
		}),
		...glossary.flatMap(({ id, see }) => known.check('term', see, `glossary/${id}.yaml, see`)),
	];
}
