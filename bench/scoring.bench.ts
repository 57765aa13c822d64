import { join } from 'node:path';

import { readQuestionnaire } from '#catalog/read-questionnaire.ts';
import { assess } from '#domain/assess.ts';
import type { PlanDocument } from '#domain/plan/plan-document.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { scorePlan } from '#domain/scoring/score-plan.ts';

import type { BenchRow } from './bench.ts';
import { createPlan, createRandom, repeatQuestions } from './synthetic.ts';

export const name = 'Scoring one plan: with all its actions, and how it grows';

/** Different plans in turn: one plan alone would be a best case for the processor's guesses. */
const PLANS = 24;
const WARM_UP = 10;
const ROUNDS = 21;

export async function run(): Promise<readonly BenchRow[]> {
	const parsed = await readQuestionnaire(join(import.meta.dirname, '../content/questionnaire/2026.1'));
	if (!parsed.ok) throw new Error('The questionnaire has faults: npm run -s press-two -- check');
	const { questionnaire } = parsed.value;
	const plans = createPlans(questionnaire, 4);
	const [score = NaN, all = NaN] = measure([
		() => plans.forEach((plan) => scorePlan(questionnaire, plan)),
		() => plans.forEach((plan) => assess(questionnaire, plan)),
	]);
	return [
		{ what: 'score alone, at each answer', value: score, unit: 'ms' },
		{
			what: 'with all actions, 4 touchpoints',
			value: all,
			unit: 'ms',
			against: 'the score alone',
			reference: score,
		},
		...growth([4, 16, 64, 256], 'touchpoints', (count) => ({
			questionnaire,
			plans: createPlans(questionnaire, count),
		})),
		...growth([1, 2, 4], `× ${questionnaire.questions.length} questions`, (times) => {
			const longer = repeatQuestions(questionnaire, times);
			return { questionnaire: longer, plans: createPlans(longer, 4) };
		}),
	];
}

/** A ratio of 1 is linear growth from the smallest; under 1 is less. */
function growth(
	sizes: readonly number[],
	what: string,
	create: (size: number) => {
		readonly questionnaire: Questionnaire;
		readonly plans: readonly PlanDocument[];
	},
): BenchRow[] {
	const created = sizes.map(create);
	const values = measure(
		created.map(
			({ questionnaire, plans }) =>
				() =>
					plans.forEach((plan) => assess(questionnaire, plan)),
		),
	);
	return sizes.map((size, index) => ({
		what: `${size} ${what}`,
		value: values[index]!,
		unit: 'ms',
		against: 'linear growth',
		reference: (values[0]! / sizes[0]!) * size,
	}));
}

/**
 * Median milliseconds for one plan of each kind of work. All are measured in turn, round by round, so that whatever
 * else the machine does falls on all of them alike.
 */
function measure(works: readonly (() => void)[]): number[] {
	const times = works.map((): number[] => []);
	for (let round = -WARM_UP; round < ROUNDS; round += 1) {
		works.forEach((work, index) => {
			const started = performance.now();
			work();
			if (round >= 0) times[index]!.push((performance.now() - started) / PLANS);
		});
	}
	return times.map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!);
}

function createPlans(questionnaire: Questionnaire, touchpoints: number): PlanDocument[] {
	const random = createRandom(1);
	return Array.from({ length: PLANS }, () => createPlan(questionnaire, touchpoints, random));
}
