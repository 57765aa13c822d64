import { describe, expect, it } from 'vitest';

import {
	allAnswered,
	BIG,
	EXAMPLE,
	plan,
	STAGED,
	touchpoint,
	withAnswers,
} from '../../../test/fixtures/plans.ts';
import { questionnaire } from '../../../test/fixtures/questionnaire.ts';
import type { PlanDocument } from '../plan/plan-document.ts';
import { scorePlan } from '../scoring/score-plan.ts';
import { composeVerdict, orderedGaps, readVerdict } from './read-verdict.ts';

const verdictOn = (document: PlanDocument) =>
	readVerdict(questionnaire, scorePlan(questionnaire, document).score);

describe('readVerdict', () => {
	it('names the gap with the lowest cap and counts the others', () => {
		// Nine caps in the method's example; H1 and H5 at 39 are both certain, and H1's rule comes first.
		expect(verdictOn(EXAMPLE)).toEqual({
			kind: 'gap',
			sentence: 'Not yet: customers who need a person may not reach one.',
			question: 'H1',
			more: 8,
		});
	});

	it('lets the band speak where nothing is missing', () => {
		expect(verdictOn(withAnswers(BIG, allAnswered(4)))).toEqual({
			kind: 'band',
			sentence: questionnaire.settings.bands[3]!.verdict,
			more: 0,
		});
	});

	it('lets the band speak where a gap would only hold the score in a higher band', () => {
		// Everything at 1: 25 points. R1 is short of 2, but its cap of 59 is above the first band; so are all but H1, C1 and H5.
		const high = { level: 4, grade: 'seen' } as const;
		const document = withAnswers(BIG, { ...allAnswered(1), H1: high, C1: high, H5: high });
		expect(verdictOn(document)).toMatchObject({
			kind: 'band',
			sentence: questionnaire.settings.bands[0]!.verdict,
		});
	});

	it('tells what is not known from what is bad', () => {
		expect(verdictOn(plan([]))).toEqual({ kind: 'blank' });
		expect(verdictOn(BIG)).toEqual({ kind: 'nothingKnown' });
		expect(verdictOn(withAnswers(BIG, { S1: { unknown: true } }))).toEqual({ kind: 'nothingKnown' });
		expect(verdictOn(plan([], { S1: { level: 2 } }))).toEqual({ kind: 'noTouchpoints' });
		expect(verdictOn(plan([touchpoint()], { S1: { level: 2 } }))).toEqual({ kind: 'notAutomated' });
	});

	it('names an open question where it alone holds the score', () => {
		const document = withAnswers(STAGED, { ...allAnswered(4), C1: { unknown: true } });
		expect(verdictOn(document)).toMatchObject({ kind: 'gap', question: 'C1', more: 0 });
	});

	it('blames no open question where so much is open that no cap binds', () => {
		// One answer on BIG: about 1 point. That no person can be reached is not known, so it is not said.
		const document = withAnswers(BIG, { S1: { level: 1 } });
		expect(verdictOn(document)).toEqual({
			kind: 'band',
			sentence: questionnaire.settings.bands[0]!.verdict,
			more: 10,
		});
	});
});

describe('orderedGaps', () => {
	it('puts the lowest cap first, and a certain one before a possible one', () => {
		const caps = [
			{ question: 'A', needs: 2, cap: 59, state: 'certain' },
			{ question: 'B', needs: 2, cap: 39, state: 'possible' },
			{ dimension: 'R', cap: 59, state: 'certain' },
			{ question: 'C', needs: 2, cap: 39, state: 'certain' },
		] as const;
		expect(orderedGaps({ caps }).map(({ question }) => question)).toEqual(['C', 'B', 'A']);
	});
});

describe('composeVerdict', () => {
	it('puts the gap in the place of the reason', () => {
		expect(composeVerdict('Not yet: too little is in place.', 'People may lose their work.')).toBe(
			'Not yet: people may lose their work.',
		);
	});

	it('takes the whole sentence where the band gives no reason, and leaves abbreviations alone', () => {
		expect(composeVerdict('A small pilot, no more.', 'AI may go on.')).toBe(
			'A small pilot, no more: AI may go on.',
		);
	});
});
