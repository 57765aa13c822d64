// What the action lists promise, against the plainest check there is: the change is written into the document, and
// the document is assessed again from nothing. The lists themselves are computed by a faster way.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { documents, touchpoints } from '../../../test/fixtures/arbitraries.ts';
import { withAnswers, withTouchpoint } from '../../../test/fixtures/plans.ts';
import { questionnaire } from '../../../test/fixtures/questionnaire.ts';
import { assess } from '../assess.ts';
import type { Answers, LevelAnswer, PlanDocument } from '../plan/plan-document.ts';
import type { Grade, Level } from '../questionnaire/questionnaire.ts';
import { isBelow } from '../scoring/round.ts';
import { scorePlan } from '../scoring/score-plan.ts';
import type { Tip } from './nearest-threshold.ts';

const readiness = (document: PlanDocument) => scorePlan(questionnaire, document).score.readiness;

/** J = ½·L + ½·100·(1 − mean of the residual risks at their high end), from the finished score alone. */
function objective(document: PlanDocument): number {
	const { readiness, risks } = scorePlan(questionnaire, document).score;
	const highs = Object.values(risks).map(({ high }) => high);
	const mean = highs.reduce((total, high) => total + high, 0) / highs.length;
	return readiness.assured / 2 + (100 * (1 - mean)) / 2;
}

/** The document with one question at a level; a level answer keeps its evidence where that is better. */
function raised(document: PlanDocument, question: string, level: number, grade: Grade): PlanDocument {
	return withAnswers(document, { [question]: { level: level as Level, grade } });
}

function gradeOf(document: PlanDocument, question: string): Grade {
	const answer = document.answers[question] as LevelAnswer;
	return answer.grade ?? 'stated';
}

test('each next move gains what it says, one after the other', () => {
	fc.assert(
		fc.property(documents(), (document) => {
			let plan = document;
			for (const { question, to, gain, perEffort, objective: promised } of assess(questionnaire, document)
				.actions.next) {
				const before = objective(plan);
				plan = raised(plan, question, to, gradeOf(plan, question) === 'seen' ? 'seen' : 'document');
				expect(objective(plan)).toBeCloseTo(promised, 9);
				expect(objective(plan) - before).toBeCloseTo(gain, 9);
				const { effort } = questionnaire.questions.find(({ id }) => id === question)!;
				expect(perEffort * questionnaire.settings.effort[effort].points).toBeCloseTo(gain, 9);
			}
		}),
		{ numRuns: 60 },
	);
});

test('the first next move is the best of all single steps for its effort', () => {
	fc.assert(
		fc.property(documents(), (document) => {
			const [first] = assess(questionnaire, document).actions.next;
			const now = objective(document);
			for (const { id, effort } of questionnaire.questions) {
				const answer = document.answers[id];
				if (!answer || !('level' in answer) || answer.level === 4) continue;
				const grade = answer.grade === 'seen' ? 'seen' : 'document';
				const gain = objective(raised(document, id, answer.level + 1, grade)) - now;
				const perEffort = gain / questionnaire.settings.effort[effort].points;
				expect(perEffort).toBeLessThanOrEqual((first?.perEffort ?? 0) + 1e-9);
			}
		}),
		{ numRuns: 60 },
	);
});

test('doing all that must be done brings the score that is promised', () => {
	fc.assert(
		fc.property(documents(), (document) => {
			const { mustDo, afterMustDo } = assess(questionnaire, document).actions;
			const done: Answers = Object.fromEntries(
				mustDo.map(({ question, needs }) => {
					const answer = document.answers[question];
					const level = Math.max(needs, answer && 'level' in answer ? answer.level : 0) as Level;
					return [question, { level, grade: 'seen' }];
				}),
			);
			const after = readiness(withAnswers(document, done));
			expect(afterMustDo.assured).toBeCloseTo(after.assured, 9);
			expect(afterMustDo.possible).toBeCloseTo(after.possible, 9);
		}),
		{ numRuns: 100 },
	);
});

test('finding out narrows as much as the mean over the five answers says', () => {
	fc.assert(
		fc.property(documents(), (document) => {
			const width = (plan: PlanDocument) => readiness(plan).possible - readiness(plan).assured;
			for (const { question, shrinks, perEffort } of assess(questionnaire, document).actions.findOut) {
				const widths = [0, 1, 2, 3, 4].map((level) => width(raised(document, question, level, 'document')));
				const mean = widths.reduce((total, one) => total + one, 0) / 5;
				expect(shrinks, question).toBeCloseTo(Math.max(0, width(document) - mean), 9);
				expect(perEffort).toBeCloseTo(shrinks / 0.5, 9);
			}
		}),
		{ numRuns: 60 },
	);
});

test('every change of the plan gains what it says', () => {
	fc.assert(
		fc.property(documents({ touchpoints: touchpoints(1) }), (document) => {
			const now = objective(document);
			for (const { touchpoint, change, gain, assured } of assess(questionnaire, document).actions
				.changePlan) {
				const smaller = withTouchpoint(document, touchpoint, 'remove' in change ? undefined : change);
				expect(objective(smaller) - now).toBeCloseTo(gain, 8);
				expect(readiness(smaller).assured).toBeCloseTo(assured, 9);
			}
		}),
		{ numRuns: 100 },
	);
});

test('showing evidence gains what it says, and leaves the possible score where it is', () => {
	fc.assert(
		fc.property(documents(), (document) => {
			const now = readiness(document);
			for (const { question, assured, gain } of assess(questionnaire, document).actions.showEvidence) {
				const { level } = document.answers[question] as LevelAnswer;
				const shown = raised(document, question, level, 'seen');
				expect(readiness(shown).assured - now.assured).toBeCloseTo(assured, 9);
				expect(readiness(shown).possible).toBe(now.possible);
				expect(objective(shown) - objective(document)).toBeCloseTo(gain, 9);
			}
		}),
		{ numRuns: 100 },
	);
});

describe('the nearest threshold', () => {
	const tipped = (document: PlanDocument, tips: readonly Tip[]) =>
		readiness(tips.reduce((plan, { question, to }) => raised(plan, question, to, 'seen'), document)).assured;

	test('is crossed by each answer that is said to tip it, and by no smaller step', () => {
		fc.assert(
			fc.property(documents(), (document) => {
				const { threshold, direction, tips, distance } = assess(questionnaire, document).nearestThreshold;
				const now = readiness(document).assured;
				expect(Math.abs(threshold - now)).toBeCloseTo(distance, 8);
				expect(isBelow(now, threshold)).toBe(direction === 'up');
				for (const { question, from, to } of tips) {
					if (direction === 'up') {
						expect(isBelow(tipped(document, [{ question, to }]), threshold), question).toBe(false);
						if (to > Math.max(0, from ?? 0)) {
							expect(isBelow(tipped(document, [{ question, to: to - 1 }]), threshold), question).toBe(true);
						}
					} else {
						const lower = raised(document, question, to, gradeOf(document, question));
						expect(to).toBe(from! - 1);
						expect(isBelow(readiness(lower).assured, threshold), question).toBe(true);
					}
				}
			}),
			{ numRuns: 150 },
		);
	});

	test('is crossed by no single answer that is not named', () => {
		fc.assert(
			fc.property(documents(), (document) => {
				const { threshold, direction, tips } = assess(questionnaire, document).nearestThreshold;
				for (const { id } of questionnaire.questions) {
					if (tips.some(({ question }) => question === id)) continue;
					const answer = document.answers[id];
					if (direction === 'up') {
						// What does not apply is settled; only a refused one is in play.
						if (scorePlan(questionnaire, document).score.open.notApplicable.includes(id)) continue;
						expect(isBelow(tipped(document, [{ question: id, to: 4 }]), threshold), id).toBe(true);
					} else if (answer && 'level' in answer && answer.level > 0) {
						const lower = raised(document, id, answer.level - 1, gradeOf(document, id));
						expect(isBelow(readiness(lower).assured, threshold), id).toBe(false);
					}
				}
			}),
			{ numRuns: 100 },
		);
	});

	test('is crossed by the answers that are said to tip it together', () => {
		fc.assert(
			fc.property(documents(), (document) => {
				const { threshold, tips, together } = assess(questionnaire, document).nearestThreshold;
				if (together.length === 0) return;
				expect(tips).toEqual([]);
				expect(together.length).toBeLessThanOrEqual(questionnaire.settings.threshold.routeAtMost);
				expect(isBelow(tipped(document, together), threshold)).toBe(false);
			}),
			{ numRuns: 200 },
		);
	});
});
