import { stringify } from 'yaml';

import { type Minutes, sumMinutes } from '#domain/workshop/minutes.ts';

import { createRandom } from './synthetic.ts';

/** A module that the checks accept, as the files of its folder. */
export interface GeneratedModule {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	/** The text alone, in Markdown: no front matter, and no components. */
	readonly markdown: string;
	/** What is in each file of the module's folder. */
	readonly files: Readonly<Record<string, string>>;
}

const SOURCES = 40;
const frequent =
	'the of and to a in is that it for who not with they be on are as by this or at was from what you have an which when one their but all had people if then before after case team plan work customer day week answer';
const starts = 'pl br st cr tr m n s c d f h r l p b g v w ch sh th'.split(' ');
const middles = 'an en in on er al or ist ack end ost ain ure ell omp ort ound'.split(' ');
const ends = 'ing ed s er ion ment al ness y e able ity'.split(' ');

/** About 6,000 words: those that English uses most, then made ones. The one at place n is used 1/n as often as the first. */
const vocabulary = createVocabulary(createRandom(11));

function createVocabulary(random: () => number): readonly string[] {
	const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
	const makeWord = () =>
		pick(starts) + pick(middles) + (random() < 0.6 ? pick(middles) : '') + (random() < 0.7 ? pick(ends) : '');
	return [...new Set([...frequent.split(' '), ...Array.from({ length: 12_000 }, makeWord)])].slice(0, 6000);
}

/** The sources that all of the modules cite, as the files of the folder `sources`. */
export function generateSources(): Record<string, string> {
	const names = Array.from({ length: SOURCES }, (_, place) => `source-${place}`);
	const write = createWriter(3);
	return Object.fromEntries(
		names.map((name) => [
			`${name}.yaml`,
			stringify({
				title: write.phrase(8),
				publisher: write.phrase(2),
				published: '2025-05-08',
				url: `https://example.org/${name}`,
				access: 'seen',
				flag: 'V1',
				confidence: 'high',
				checked: '2026-11-21',
			}),
		]),
	);
}

/**
 * A module of about 1,200 words in 5 sections, with 3 exercises and 8 slides. The same number gives the same module,
 * however many others there are.
 *
 * @param order Its place among the modules, from 1.
 */
export function generateModule(order: number): GeneratedModule {
	const write = createWriter(order);
	const id = `module-${String(order).padStart(4, '0')}`;
	const exercises = ['first', 'second', 'third'].map((name) => createExercise(`${id}-${name}`, write));
	const sections = Array.from({ length: 5 }, (_, place) => ({
		id: `part-${place + 1}`,
		title: write.phrase(4),
		minutes: { least: 5, usual: 7, most: 10 },
		exercises: exercises.slice(place - 1, place).map((exercise) => exercise.id),
		notes: {
			say: [write.paragraph(45), write.paragraph(45)],
			ask: [write.sentence(12), write.sentence(12)],
			quiet: write.paragraph(25),
			hot: write.paragraph(25),
		},
	}));
	const title = write.phrase(4);
	const summary = write.sentence(16);
	const text = sections.map((section) => createSection(section.title, write)).join('\n');
	const head = {
		title,
		order,
		dimension: 'H',
		summary,
		minutes: sumMinutes([...sections, ...exercises].map(({ minutes }): Minutes => minutes)),
		outcomes: [1, 2, 3, 4].map(() => write.sentence(12)),
		keyPoints: [1, 2, 3, 4, 5].map(() => write.sentence(16)),
		furtherReading: [1, 2, 3].map((place) => ({ id: `source-${place}`, why: write.sentence(14) })),
		room: [write.sentence(14), write.sentence(14)],
		doNotMiss: write.sentence(20),
		objections: [1, 2, 3].map(() => ({ says: write.sentence(10), answer: write.paragraph(45) })),
		sections,
	};
	return {
		id,
		title,
		summary,
		markdown: text.replace(/<Cite[^>]*>/g, ''),
		files: {
			'module.mdx': `---\n${stringify(head)}---\n\n${text}`,
			'exercises.yaml': stringify(exercises),
			'slides.md': createSlides(
				exercises.map((exercise) => exercise.id),
				write,
			),
		},
	};
}

type Writer = ReturnType<typeof createWriter>;

/** Around 240 words: four paragraphs with two sources, a small heading and a list. */
function createSection(title: string, write: Writer): string {
	const list = [1, 2, 3].map(() => `- ${write.sentence(10)}`).join('\n');
	const cited = () => `${write.paragraph(52)}<Cite id="source-${write.upTo(SOURCES)}" />`;
	return [
		`## ${title}`,
		cited(),
		`${write.paragraph(48)} **${write.sentence(6)}**`,
		`### ${write.phrase(3)}`,
		list,
		cited(),
		write.paragraph(48),
		'',
	].join('\n\n');
}

function createExercise(id: string, write: Writer) {
	const steps = (['solo', 'pair', 'four', 'all'] as const).map((who) => ({
		who,
		minutes: { least: 3, usual: 5, most: 7 },
		prompt: write.paragraph(35),
	}));
	return {
		id,
		title: write.phrase(5),
		purpose: write.sentence(20),
		group: 'Pairs, then fours',
		ownPlan: true,
		feeds: ['H1', 'H2'],
		minutes: sumMinutes(steps.map(({ minutes }) => minutes)),
		materials: [{ item: write.phrase(3), per: 'pair', amount: 1 }],
		steps,
		goodOutcome: write.paragraph(45),
		goesWrong: [1, 2, 3].map(() => ({ what: write.sentence(12), do: write.sentence(20) })),
		worksheet: {
			title: write.phrase(5),
			intro: write.sentence(14),
			parts: [
				{ kind: 'lines', label: write.phrase(6), lines: 3 },
				{ kind: 'table', columns: [1, 2, 3].map(() => write.phrase(4)), rows: 6 },
				{ kind: 'scale', label: write.phrase(5), from: 'A guess', to: 'Seen working', steps: 5 },
				{ kind: 'checklist', label: write.phrase(3), items: [1, 2, 3].map(() => write.phrase(9)) },
			],
		},
	};
}

function createSlides(exercises: readonly string[], write: Writer): string {
	const bullets = () => [1, 2, 3].map(() => `- ${write.sentence(9)}`).join('\n');
	const blocks = [
		write.sentence(20),
		bullets(),
		`question: H1\n\nsources: source-1, source-2`,
		...exercises.map((exercise) => `exercise: ${exercise}`),
		`| | ${write.phrase(2)} | ${write.phrase(2)} |\n|---|---|---|\n| ${write.phrase(2)} | ${write.phrase(3)} | ${write.phrase(3)} |`,
		bullets(),
	];
	const slide = (block: string, place: number) =>
		`# ${write.phrase(5)}\nsection: part-${Math.min(place + 1, 5)}\n\n${block}\n\nNotes:\n${write.paragraph(70)}\n`;
	return blocks.map(slide).join('\n---\n\n');
}

function createWriter(seed: number) {
	const random = createRandom(seed);
	const word = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1]!;
	const phrase = (words: number) => {
		const text = Array.from({ length: words }, word).join(' ');
		return text[0]!.toUpperCase() + text.slice(1);
	};
	const sentence = (words: number) => `${phrase(words)}.`;
	/** Sentences of 8 to 20 words. */
	const paragraph = (words: number) => {
		const sentences: string[] = [];
		for (let left = words; left > 0;) {
			const length = Math.min(left, 8 + Math.floor(random() * 13));
			sentences.push(sentence(length));
			left -= length;
		}
		return sentences.join(' ');
	};
	return { phrase, sentence, paragraph, upTo: (count: number) => Math.floor(random() * count) };
}
