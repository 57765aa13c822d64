import { expect, it } from 'vitest';

import { vectors } from '../../../test/fixtures/method/read-method.ts';
import { allAnswered, BIG, EXAMPLE, STAGED, withAnswers } from '../../../test/fixtures/plans.ts';
import { questionnaire } from '../../../test/fixtures/questionnaire.ts';
import { assess } from '../assess.ts';
import type { PlanDocument } from '../plan/plan-document.ts';
import { firstMoves } from './first-moves.ts';

const movesOf = (document: PlanDocument) =>
	firstMoves(questionnaire, document, assess(questionnaire, document), 3);

it('begins with what must be done first', () => {
	// Method §1.9: H1 (effort 3) and H5 (6) lift the cap of 39; R1, S3 and S6 (3 each) that of 59.
	expect(movesOf(EXAMPLE).map(({ question, to, lifts }) => [question, to, lifts])).toEqual([
		['H1', 2, 39],
		['H5', 3, 39],
		['R1', 2, 59],
	]);
});

it('goes on with the next best, each question once and each gain from the plan as it stands', () => {
	const moves = movesOf(withAnswers(STAGED, allAnswered(2)));
	// The published path is C1, C1, L2, R3, …: its second step on C1 builds on the first.
	expect(moves.map(({ question, to }) => [question, to])).toEqual([
		['C1', 3],
		['L2', 3],
		['R3', 3],
	]);
	const [, perEffort] = vectors.greedy_staged_all2[0]!;
	// C1 costs one point of effort, so its gain is its gain for each point.
	expect(moves[0]!.gain).toBeCloseTo(perEffort, 5);
	expect(moves.every(({ gain, lifts }) => gain > 0 && lifts === undefined)).toBe(true);
});

it('asks for evidence alone where the level is there', () => {
	const document = withAnswers(BIG, { ...allAnswered(4), H1: { level: 3, grade: 'guess' } });
	expect(movesOf(document)[0]).toMatchObject({ question: 'H1', to: 3, lifts: 39 });
});

it('finds none where everything is done', () => {
	expect(movesOf(withAnswers(BIG, allAnswered(4)))).toEqual([]);
});
