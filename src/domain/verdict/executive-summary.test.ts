import fc from 'fast-check';
import { expect, it } from 'vitest';

import { documents } from '../../../test/fixtures/arbitraries.ts';
import { allAnswered, BIG, EXAMPLE, plan, withAnswers } from '../../../test/fixtures/plans.ts';
import { questionnaire } from '../../../test/fixtures/questionnaire.ts';
import { assess } from '../assess.ts';
import type { PlanDocument } from '../plan/plan-document.ts';
import { draftSummary } from './executive-summary.ts';

const draftOf = (document: PlanDocument) =>
	draftSummary(questionnaire, document, assess(questionnaire, document));

it('says verdict, caps, risk, beginning and what is open, with the published numbers', () => {
	// Method §1.9, "EX" on BIG: assured 6, at most 30; after the critical ones 21 and 37.
	const [verdict, caps, risk, begin, open] = draftOf(EXAMPLE);
	expect(verdict).toBe(
		'Not yet: customers who need a person may not reach one. Of 100 points, 6 are assured, and at most 30 are possible. Hold the launch, and start with the first moves on the list.',
	);
	expect(caps).toContain('10 caps would stop it at 39, 59 and 79');
	expect(risk).toContain('most may be left of “Supplier lock-in”: 0.66 to 0.82 of its worst case');
	expect(begin).toContain('Begin here: “Open one plain step to a person”, ');
	expect(begin).toContain('the plan has 21 assured, at most 37.');
	expect(open).toContain('Incomplete: 1 question is unanswered, of 33. 1 answer is “don’t know”.');
});

it('speaks of no risk where nothing is automated, and of no move where nothing is left to raise', () => {
	expect(draftOf(plan([])).join(' ')).not.toContain('After controls');
	expect(draftOf(withAnswers(BIG, allAnswered(4)))[3]).toContain('Nothing is left to raise.');
});

it('has three to five paragraphs for any plan', () => {
	fc.assert(
		fc.property(documents(), (document) => {
			const paragraphs = draftOf(document);
			expect(paragraphs.length).toBeGreaterThanOrEqual(3);
			expect(paragraphs.length).toBeLessThanOrEqual(5);
			for (const paragraph of paragraphs) expect(paragraph).toMatch(/^\S.*[.”]$/s);
		}),
		{ numRuns: 30 },
	);
});
