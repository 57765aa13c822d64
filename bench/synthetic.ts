import type { Answers, PlanDocument, Touchpoint } from '#domain/plan/plan-document.ts';
import type { Grade, Level, Mode, Questionnaire } from '#domain/questionnaire/questionnaire.ts';

/** Numbers from 0 to 1 in an order that is the same each time: mulberry32, in the public domain. */
export function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const GRADES: readonly Grade[] = ['guess', 'stated', 'document', 'seen'];
const MODES: readonly Mode[] = ['human', 'assist', 'ai_first', 'ai_only'];

/** A plan in which nearly everything is answered, as at the end of a workshop. */
export function createPlan(
	questionnaire: Questionnaire,
	touchpoints: number,
	random: () => number,
): PlanDocument {
	const level = () => Math.floor(random() * 5) as Level;
	const answers: Record<string, Answers[string]> = {};
	for (const { id } of questionnaire.questions) {
		const chance = random();
		if (chance < 0.05) continue;
		answers[id] =
			chance < 0.1 ? { unknown: true } : { level: level(), grade: GRADES[Math.floor(random() * 4)]! };
	}
	return {
		format: 'press-two/plan',
		formatVersion: 1,
		id: 'bench',
		title: 'Benchmark plan',
		questionnaire: questionnaire.version,
		plan: {
			headcountCut: Math.round(random() * 50) / 100,
			rolloutMonths: 1 + Math.floor(random() * 18),
			singleSupplier: random() < 0.5,
			touchpoints: Array.from({ length: touchpoints }, (_, index): Touchpoint => ({
				id: `t${index}`,
				name: `Touchpoint ${index}`,
				volumePerMonth: 100 + Math.floor(random() * 50_000),
				complexity: level(),
				emotion: level(),
				consequence: level(),
				irreversibility: level(),
				share: Math.round(random() * 100) / 100,
				mode: MODES[Math.floor(random() * 4)]!,
			})),
		},
		answers,
	};
}

/** A questionnaire `times` as long: each question that often, and each barrier, under new ids. */
export function repeatQuestions(questionnaire: Questionnaire, times: number): Questionnaire {
	const copies = Array.from(
		{ length: times },
		(_, copy) => (id: string) => (copy === 0 ? id : `${id}-${copy}`),
	);
	return {
		...questionnaire,
		questions: copies.flatMap((rename) =>
			questionnaire.questions.map((question) => ({ ...question, id: rename(question.id) })),
		),
		risks: questionnaire.risks.map((risk) => ({
			...risk,
			barriers: copies.flatMap((rename) =>
				risk.barriers.map((barrier) => ({ ...barrier, allOf: barrier.allOf.map(rename) })),
			),
		})),
	};
}
