import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Fault } from '#errors/fault.ts';

import { checkAscending, checkSum } from './check-numbers.ts';
import { checkSettings } from './check-settings.ts';

/** What is said about the questionnaire outside its parts. */
interface Folder {
	/** Dimensions in the order in which `questionnaire.yaml` names them. */
	readonly order: readonly string[];
	readonly dimensions: Readonly<
		Record<
			string,
			{
				readonly dimension: { readonly id: string };
				readonly questions: readonly { readonly id: string; readonly weight: number }[];
			}
		>
	>;
}

/** What no file can see alone: ids that are used twice or lead nowhere, and numbers that must fit together. */
export function checkQuestionnaire(questionnaire: Questionnaire, folder: Folder): Fault[] {
	return [
		...checkFolder(folder),
		...checkTwins(questionnaire, folder),
		...checkCaps(questionnaire),
		...checkRisks(questionnaire),
		...checkContradictions(questionnaire),
		...checkSettings(questionnaire),
	];
}

function checkFolder({ order, dimensions }: Folder): Fault[] {
	const faults: Fault[] = [];
	for (const id of order) {
		if (`dimensions/${id}.yaml` in dimensions) continue;
		faults.push({
			place: `questionnaire.yaml, dimensions, ${id}`,
			fault: `there is no file dimensions/${id}.yaml`,
			next: 'Add the file, or take the dimension out.',
		});
	}
	for (const [file, { dimension, questions }] of Object.entries(dimensions)) {
		if (file !== `dimensions/${dimension.id}.yaml`) {
			faults.push({
				place: `${file}, dimension, id`,
				fault: `"${dimension.id}" does not fit the file's name`,
				next: `Call the file dimensions/${dimension.id}.yaml.`,
			});
		}
		if (!order.includes(dimension.id)) {
			faults.push({
				place: `${file}, dimension, id`,
				fault: `questionnaire.yaml does not name the dimension "${dimension.id}"`,
				next: 'Add it to "dimensions" there.',
			});
		}
		if (questions.every(({ weight }) => weight === 0)) {
			faults.push({
				place: `${file}, questions`,
				fault: 'no question has any weight',
				next: 'Give at least one a weight above 0.',
			});
		}
		for (const { id } of questions) {
			if (id.startsWith(dimension.id)) continue;
			faults.push({
				place: `${file}, question ${id}`,
				fault: `the id does not begin with the dimension's letter`,
				next: `Give it an id that begins with ${dimension.id}.`,
			});
		}
	}
	return faults;
}

function checkTwins(questionnaire: Questionnaire, folder: Folder): Fault[] {
	const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
	const lists: Readonly<Record<string, readonly string[]>> = {
		'questionnaire.yaml, dimensions': folder.order,
		'dimensions, questions': Object.values(folder.dimensions).flatMap(({ questions }) => ids(questions)),
		'caps.yaml, critical': questionnaire.caps.critical.map(({ question }) => question),
		'risks.yaml, risks': ids(questionnaire.risks),
		'contradictions.yaml, contradictions': ids(questionnaire.contradictions),
		'plan.yaml, attributes': ids(questionnaire.attributes),
		'plan.yaml, modes': ids(questionnaire.modes),
	};
	return Object.entries(lists).flatMap(([place, list]) =>
		[...new Set(list.filter((id, index) => list.indexOf(id) !== index))].map((id) => ({
			place: `${place}, ${id}`,
			fault: `"${id}" is there more than once`,
			next: 'Keep one, or give the other an id that was never used.',
		})),
	);
}

function checkCaps({ caps, questions, settings }: Questionnaire): Fault[] {
	const known = new Set(questions.map(({ id }) => id));
	const critical = caps.critical.flatMap((rule): Fault[] => {
		const place = `caps.yaml, critical ${rule.question}`;
		return [
			...checkQuestion(rule.question, known, place),
			...(rule.stricter && rule.stricter.needs <= rule.needs
				? [
						{
							place: `${place}, stricter, needs`,
							fault: `${rule.stricter.needs} asks for no more than ${rule.needs}`,
							next: 'Raise it, or take "stricter" out.',
						},
					]
				: []),
			...(rule.needs > settings.topLevel
				? [
						{
							place: `${place}, needs`,
							fault: 'no level reaches it',
							next: `Write at most ${settings.topLevel}.`,
						},
					]
				: []),
		];
	});
	return [...critical, ...checkAscending(caps.weakest, 'below', 'caps.yaml, weakest')];
}

function checkRisks({ risks, questions }: Questionnaire): Fault[] {
	const known = new Set(questions.map(({ id }) => id));
	return risks.flatMap((risk) => {
		const place = `risks.yaml, risk ${risk.id}`;
		const { touchpointDrivers, planDrivers, touchpointWeight } = risk;
		const hasPlan = Object.keys(planDrivers).length > 0;
		return [
			...(touchpointWeight > 0 ? checkSum(touchpointDrivers, `${place}, touchpointDrivers`) : []),
			...(hasPlan ? checkSum(planDrivers, `${place}, planDrivers`) : []),
			...(hasPlan === touchpointWeight < 1
				? []
				: [
						{
							place: `${place}, touchpointWeight`,
							fault: hasPlan
								? 'it leaves no weight for planDrivers'
								: 'it leaves weight for planDrivers, and there are none',
							next: hasPlan ? 'Write less than 1.' : 'Write 1, or add planDrivers.',
						},
					]),
			...risk.barriers.flatMap(({ allOf }) =>
				allOf.flatMap((id) => checkQuestion(id, known, `${place}, barriers`)),
			),
		];
	});
}

function checkContradictions({ contradictions, questions }: Questionnaire): Fault[] {
	const known = new Set(questions.map(({ id }) => id));
	return contradictions.flatMap(({ id, when }) =>
		when.flatMap((condition) =>
			'question' in condition
				? checkQuestion(condition.question, known, `contradictions.yaml, contradiction ${id}`)
				: [],
		),
	);
}

function checkQuestion(id: string, known: ReadonlySet<string>, place: string): Fault[] {
	if (known.has(id)) return [];
	return [{ place, fault: `there is no question "${id}"`, next: 'Name a question of this version.' }];
}
