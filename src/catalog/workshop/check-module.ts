import type { Exercise } from '#domain/workshop/exercise.ts';
import { type Minutes, sameMinutes, sumMinutes } from '#domain/workshop/minutes.ts';
import type { WorkshopModule } from '#domain/workshop/module.ts';
import type { Fault } from '#errors/fault.ts';

import { checkSlides } from './check-slides.ts';
import { findTwins, type Known } from './known.ts';
import type { ReadText } from './read-modules.ts';

const WORDS = { least: 900, most: 1500 };

/** What is wrong with one module: sums, exercises, headings, slides, and what it refers to. */
export function checkModule(module: WorkshopModule, text: ReadText, known: Known): Fault[] {
	const { file } = text;
	return [
		...checkTotal(module, file),
		...checkPlaces(module, file),
		...checkHeadings(module, text),
		...module.exercises.flatMap((exercise) => checkExercise(module.id, exercise, known)),
		...known.check(
			'citable',
			module.furtherReading.map(({ id }) => id),
			`${file}, furtherReading`,
		),
		...checkSlides(module, known),
		...checkWords(module, file),
		...(module.exercises.some(({ ownPlan, feeds }) => ownPlan && feeds.length > 0)
			? []
			: [
					{
						place: `modules/${module.id}/exercises.yaml`,
						fault: 'no exercise works on the team’s own plan and feeds a question',
						next: 'Give one of them ownPlan: true and feeds.',
					},
				]),
	];
}

function checkTotal({ sections, exercises, minutes }: WorkshopModule, file: string): Fault[] {
	const total = sumMinutes([...sections, ...exercises].map((part) => part.minutes));
	return sameMinutes(total, minutes)
		? []
		: [differ(`${file}, minutes`, minutes, total, 'sections and exercises')];
}

function checkExercise(module: string, { id, steps, minutes, feeds }: Exercise, known: Known): Fault[] {
	const place = `modules/${module}/exercises.yaml, exercise ${id}`;
	const total = sumMinutes(steps.map((step) => step.minutes));
	return [
		...(sameMinutes(total, minutes) ? [] : [differ(`${place}, minutes`, minutes, total, 'its steps')]),
		...known.check('question', feeds, `${place}, feeds`),
	];
}

function differ(place: string, said: Minutes, summed: Minutes, of: string): Fault {
	return {
		place,
		fault: `${toText(said)} is written, but ${of} add up to ${toText(summed)}`,
		next: 'Change the one or the other, so that they agree in all three.',
	};
}

function toText({ least, usual, most }: Minutes): string {
	return `least ${least}, usual ${usual}, most ${most}`;
}

/** Every exercise stands in exactly one section. */
function checkPlaces({ id: module, sections, exercises }: WorkshopModule, file: string): Fault[] {
	const placed = sections.flatMap(({ id, exercises: ids }) =>
		ids.map((exercise) => ({ id: exercise, place: `${file}, section ${id}, exercises` })),
	);
	const own = new Set(exercises.map(({ id }) => id));
	return [
		...findTwins(
			sections.map(({ id }) => ({ id, place: `${file}, section ${id}` })),
			'another section has this id',
			'Give each section an id of its own.',
		),
		...findTwins(placed, 'the exercise stands in a section before this one', 'Name it once.'),
		...placed
			.filter(({ id }) => !own.has(id))
			.map(({ id, place }) => ({
				place,
				fault: `there is no exercise "${id}" in this module`,
				next: `Its exercises are: ${[...own].join(', ')}.`,
			})),
		...exercises
			.filter(({ id }) => !placed.some((known) => known.id === id))
			.map(({ id }) => ({
				place: `modules/${module}/exercises.yaml, exercise ${id}`,
				fault: 'it stands in no section',
				next: 'Name it in the exercises of a section in module.mdx.',
			})),
	];
}

function checkHeadings({ sections }: WorkshopModule, { file, prose }: ReadText): Fault[] {
	const titles = sections.map(({ title }) => title);
	if (titles.join('\n') === prose.headings.join('\n')) return [];
	return [
		{
			place: `${file}, sections`,
			fault: `their titles are not the headings of the text (${titles.join(' · ')} against ${prose.headings.join(' · ')})`,
			next: 'Give each section one heading (##) with the same words, in the same order.',
		},
	];
}

function checkWords({ words }: WorkshopModule, file: string): Fault[] {
	if (words >= WORDS.least && words <= WORDS.most) return [];
	return [
		{
			place: file,
			fault: `the text has ${words} words`,
			next: `Write ${WORDS.least} to ${WORDS.most}: a quarter of an hour at most to read.`,
		},
	];
}
