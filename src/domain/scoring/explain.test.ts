import { describe, expect, it } from 'vitest';

import { vectors } from '../../../test/fixtures/method/read-method.ts';
import { allAnswered, BIG, EXAMPLE, STAGED, withAnswers } from '../../../test/fixtures/plans.ts';
import { questionnaire } from '../../../test/fixtures/questionnaire.ts';
import { assess } from '../assess.ts';
import { explainDimension } from './explain-dimension.ts';
import { explainGain, walkMoves, withLevel, withPlanChange } from './explain-gain.ts';
import { explainOverall } from './explain-overall.ts';
import { scorePlan } from './score-plan.ts';

const scored = scorePlan(questionnaire, EXAMPLE);

describe('explainDimension', () => {
	it('gives the parts whose weighted mean is the published score', () => {
		for (const [id, [low, high]] of Object.entries(vectors.example.dims)) {
			const { parts, weights, score } = explainDimension(scored, id);
			expect(score[0]).toBeCloseTo(low, 9);
			expect(score[1]).toBeCloseTo(high, 9);
			const mean = (end: 0 | 1) =>
				parts.reduce((sum, part) => sum + part.weight * part.value[end], 0) / weights;
			expect(mean(0)).toBeCloseTo(low, 9);
			expect(mean(1)).toBeCloseTo(high, 9);
		}
	});

	it('tells levels, "don’t know" and what is left out apart', () => {
		const { parts, known, counted } = explainDimension(scored, 'H');
		expect(parts.find(({ question }) => question === 'H6')).toMatchObject({
			state: 'unknown',
			value: [0, 100],
		});
		expect(parts[0]).toMatchObject({ question: 'H1', level: 1, grade: 'seen', value: [25, 25] });
		expect([known, counted]).toEqual([5, 6]);
		const left = scorePlan(questionnaire, withAnswers(EXAMPLE, { S4: { notApplicable: 'none' } }));
		expect(explainDimension(left, 'S')).toMatchObject({ counted: 5, known: 5, weights: 5, tooLittle: false });
	});

	it('says where too much is not applicable', () => {
		const left = { notApplicable: 'none' };
		const document = withAnswers(EXAMPLE, { C2: left, C3: left });
		expect(explainDimension(scorePlan(questionnaire, document), 'C')).toMatchObject({
			tooLittle: true,
			score: [0, 100],
		});
	});
});

describe('explainOverall', () => {
	it('multiplies its factors to the published score', () => {
		const { parts, uncapped, assured } = explainOverall(scored);
		const product = (end: 0 | 1) => parts.reduce((total, { factor }) => total * factor[end], 100);
		expect(product(0)).toBeCloseTo(vectors.example.lo, 9);
		expect(product(1)).toBeCloseTo(vectors.example.hi, 9);
		expect(uncapped[0]).toBeCloseTo(vectors.example.lo, 9);
		expect(assured.held).toBe(false);
	});
});

describe('explainGain', () => {
	it('takes the published objective apart', () => {
		const { before, gain } = explainGain(questionnaire, EXAMPLE, EXAMPLE);
		expect(before.objective).toBeCloseTo(vectors.example.J, 9);
		expect(gain).toBe(0);
	});

	it('walks the path of next moves with the published objective after each', () => {
		const document = withAnswers(STAGED, allAnswered(2));
		const { next } = assess(questionnaire, document).actions;
		const path = walkMoves(questionnaire, document, next);
		expect(path).toHaveLength(next.length + 1);
		vectors.greedy_staged_all2.forEach(([, , objective], step) => {
			expect(explainGain(questionnaire, path[step]!, path[step + 1]!).after.objective).toBeCloseTo(
				objective,
				5,
			);
		});
	});

	it('agrees with every change of the plan that is listed', () => {
		const { changePlan } = assess(questionnaire, EXAMPLE).actions;
		expect(changePlan.length).toBeGreaterThan(0);
		for (const change of changePlan) {
			const { gain, after } = explainGain(questionnaire, EXAMPLE, withPlanChange(EXAMPLE, change));
			expect(gain).toBeCloseTo(change.gain, 9);
			expect(after.assured).toBeCloseTo(change.assured, 9);
		}
	});

	it('keeps evidence that is better than what a move brings', () => {
		expect(withLevel(questionnaire, EXAMPLE, 'H1', 2, 'document').answers['H1']).toEqual({
			level: 2,
			grade: 'seen',
		});
		expect(withLevel(questionnaire, EXAMPLE, 'H6', 2, 'document').answers['H6']).toEqual({
			level: 2,
			grade: 'document',
		});
		expect(withLevel(questionnaire, BIG, 'H6', 2, 'seen').answers['H6']).toEqual({ level: 2, grade: 'seen' });
	});
});
