// The engine against a second one that was written from the method's formulas alone.
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { documents } from '../../test/fixtures/arbitraries.ts';
import { bank } from '../../test/fixtures/method/read-method.ts';
import { referenceScore } from '../../test/fixtures/method/reference-score.ts';
import { questionnaire } from '../../test/fixtures/questionnaire.ts';
import { scorePlan } from './scoring/score-plan.ts';

test('the engine and the formulas of the method agree on any plan and any answers', () => {
	fc.assert(
		fc.property(documents(), (document) => {
			const { readiness, dimensions, risks } = scorePlan(questionnaire, document).score;
			const expected = referenceScore(document);
			expect(readiness.assured).toBeCloseTo(expected.assured, 9);
			expect(readiness.possible).toBeCloseTo(expected.possible, 9);
			expect(readiness.uncapped[0]).toBeCloseTo(expected.uncapped[0], 9);
			expect(readiness.uncapped[1]).toBeCloseTo(expected.uncapped[1], 9);
			expect(readiness.band).toEqual(expected.band);
			for (const [id, [low, high]] of Object.entries(expected.dimensions)) {
				expect(dimensions[id]!.low, id).toBeCloseTo(low, 9);
				expect(dimensions[id]!.high, id).toBeCloseTo(high, 9);
			}
			for (const [id, values] of Object.entries(expected.risks)) {
				const { exposureLow, exposure, low, high } = risks[id]!;
				[exposureLow, exposure, low, high].forEach((value, index) =>
					expect(value, id).toBeCloseTo(values[index]!, 9),
				);
			}
		}),
		{ numRuns: 500 },
	);
});

test('the method’s questions and risks are those of the questionnaire', () => {
	expect(
		questionnaire.questions.map(({ id, dimension, effort }) => ({ id, dim: dimension, effort })),
	).toEqual(bank.questions.map(({ id, dim, effort }) => ({ id, dim, effort })));
	expect(questionnaire.risks.map(({ id }) => id)).toEqual(bank.risks.map(({ id }) => id));
});
