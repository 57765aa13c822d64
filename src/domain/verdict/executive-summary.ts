import type { Result } from '../assess.ts';
import type { PlanDocument } from '../plan/plan-document.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { findBiggestRisk } from '../risk/biggest-risk.ts';
import { scorePlan } from '../scoring/score-plan.ts';
import { listWords } from '../words/lists.ts';
import { formatCount, formatRange, formatRisk } from '../words/numbers.ts';
import { nameInSentence } from '../words/shorten.ts';
import { formatScore, formatVolume } from '../words/whole.ts';
import { firstMoves } from './first-moves.ts';
import { holdOfAssured, holdOfPossible } from './read-hold.ts';
import { readVerdict } from './read-verdict.ts';
import {
	afterMustDoSentence,
	holdSentences,
	statusSentence,
	verdictNext,
	verdictSentence,
} from './wording.ts';

/** A summary that takes the moves first, in the words of the questionnaire. */
const MOVES = 3;
/** Less than this is nothing once it is rounded. Points. */
const WORTH_FINDING_OUT = 0.05;

/**
 * A draft of the executive summary, in three to five paragraphs: the verdict, what holds the score, the biggest risk,
 * what to do first, and what is not known. Every number stands in the result too; whoever edits it goes on from there.
 */
export function draftSummary(questionnaire: Questionnaire, document: PlanDocument, result: Result): string[] {
	return [
		judgement(questionnaire, result),
		held(questionnaire, document, result),
		biggestRisk(questionnaire, document, result),
		beginning(questionnaire, document, result),
		open(questionnaire, result),
	].filter((paragraph) => paragraph !== '');
}

function judgement(questionnaire: Questionnaire, result: Result): string {
	const verdict = readVerdict(questionnaire, result);
	const { assured, possible, band } = result.readiness;
	const advice = verdictNext(verdict) ?? questionnaire.settings.bands[band[0]]!.advice;
	if (verdict.kind === 'blank') return `${verdictSentence(verdict)} ${advice}`;
	const ends = [assured, possible].map((score) => formatScore(score, questionnaire));
	return `${verdictSentence(verdict)} Of 100 points, ${ends[0]} are assured, and at most ${ends[1]} are possible. ${advice}`;
}

function held(questionnaire: Questionnaire, document: PlanDocument, result: Result): string {
	if (readVerdict(questionnaire, result).kind === 'blank') return '';
	const { held: mark, rest } = holdSentences(questionnaire, document, {
		assured: holdOfAssured(result),
		possible: holdOfPossible(result),
		caps: result.caps,
	});
	return [...(mark === undefined ? [] : [mark]), ...rest].join(' ');
}

function biggestRisk(questionnaire: Questionnaire, document: PlanDocument, { risks }: Result): string {
	const found = findBiggestRisk(document, scorePlan(questionnaire, document));
	if (!found) return '';
	const { name } = questionnaire.risks.find(({ id }) => id === found.risk)!;
	const { low, high } = risks[found.risk]!;
	const left = `After controls, most may be left of “${name}”: ${formatRange(low, high, formatRisk)} of its worst case.`;
	const from = found.touchpoint
		? ` Most of it comes from “${nameInSentence(found.touchpoint.name, 60)}”, with ${formatVolume(found.touchpoint.automated)} automated contacts a month.`
		: '';
	const alike =
		found.alike.length > 0
			? ` ${formatCount(found.alike.length, 'other risk', 'other risks')} may be as large: on what is known, they cannot be told apart.`
			: '';
	return left + from + alike;
}

function beginning(questionnaire: Questionnaire, document: PlanDocument, result: Result): string {
	const moves = firstMoves(questionnaire, document, result, MOVES).map(
		({ question }) => `“${questionnaire.questions.find(({ id }) => id === question)!.move}”`,
	);
	if (moves.length === 0)
		return 'Nothing is left to raise. Keep watching the same numbers, and repeat the drills.';
	const after =
		result.actions.mustDo.length > 0 ? ` ${afterMustDoSentence(questionnaire, result.actions)}` : '';
	return `Begin here: ${listWords(moves)}.${after}`;
}

function open(questionnaire: Questionnaire, { open: items, actions, contradictions }: Result): string {
	const facts = items.plan.length;
	const [first] = actions.findOut;
	return [
		statusSentence(questionnaire.questions.length, items),
		...(facts > 0
			? [`${formatCount(facts, 'fact of the plan is', 'facts of the plan are')} not given.`]
			: []),
		...(first && first.shrinks >= WORTH_FINDING_OUT
			? [
					`Finding out about “${questionnaire.questions.find(({ id }) => id === first.question)!.title}” narrows the result most, by about ${first.shrinks.toFixed(1)} points.`,
				]
			: []),
		...(contradictions.length > 0
			? [
					`${formatCount(contradictions.length, 'thing does', 'things do')} not fit together; check that before you believe the score.`,
				]
			: []),
	].join(' ');
}
