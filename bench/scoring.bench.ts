import { join } from 'node:path';

import { readQuestionnaire } from '#catalog/read-questionnaire.ts';
import { assess } from '#domain/assess.ts';
import type { PlanDocument } from '#domain/plan/plan-document.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { scorePlan } from '#domain/scoring/score-plan.ts';

import { type BenchRow, medianMs } from './bench.ts';
import { createPlan, createRandom, repeatQuestions } from './synthetic.ts';

export const name = 'Scoring one plan: with all its actions, and how it grows';

/** Different plans in turn: one plan alone would be a best case for the processor's guesses. */
const PLANS = 24;

export async function run(): Promise<readonly BenchRow[]> {
	const parsed = await readQuestionnaire(join(import.meta.dirname, '../content/questionnaire/2026.1'));
	if (!parsed.ok) throw new Error('The questionnaire has faults: npm run -s press-two -- check');
	const { questionnaire } = parsed.value;
	const plans = createPlans(questionnaire, 4);
	const score = await eachMs(plans, (plan) => scorePlan(questionnaire, plan));
	const all = await eachMs(plans, (plan) => assess(questionnaire, plan));
	return [
		{ what: 'score alone, at each answer', value: score, unit: 'ms' },
		{
			what: 'with all actions, 4 touchpoints',
			value: all,
			unit: 'ms',
			against: 'the score alone',
			reference: score,
		},
		...(await growth([4, 16, 64, 256], 'touchpoints', (count) => ({
			questionnaire,
			plans: createPlans(questionnaire, count),
		}))),
		...(await growth([1, 2, 4], `× ${questionnaire.questions.length} questions`, (times) => {
			const longer = repeatQuestions(questionnaire, times);
			return { questionnaire: longer, plans: createPlans(longer, 4) };
		})),
	];
}

/** A ratio of 1 is linear growth from the smallest; under 1 is less. */
async function growth(
	sizes: readonly number[],
	what: string,
	create: (size: number) => {
		readonly questionnaire: Questionnaire;
		readonly plans: readonly PlanDocument[];
	},
): Promise<BenchRow[]> {
	const [smallest = 1] = sizes;
	const rows: BenchRow[] = [];
	let unitMs: number | undefined;
	for (const size of sizes) {
		const { questionnaire, plans } = create(size);
		const value = await eachMs(plans, (plan) => assess(questionnaire, plan));
		unitMs ??= value / smallest;
		rows.push({
			what: `${size} ${what}`,
			value,
			unit: 'ms',
			against: 'linear growth',
			reference: unitMs * size,
		});
	}
	return rows;
}

function createPlans(questionnaire: Questionnaire, touchpoints: number): PlanDocument[] {
	const random = createRandom(1);
	return Array.from({ length: PLANS }, () => createPlan(questionnaire, touchpoints, random));
}

/** Median milliseconds for one of the plans, the code warm. */
async function eachMs(
	plans: readonly PlanDocument[],
	work: (plan: PlanDocument) => unknown,
): Promise<number> {
	const round = () => {
		for (const plan of plans) work(plan);
	};
	return (await medianMs(round, { runs: 21, warmUp: 10 })) / plans.length;
}
