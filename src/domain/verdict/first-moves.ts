import type { Result } from '../assess.ts';
import type { PlanDocument } from '../plan/plan-document.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { explainGain, withLevel } from '../scoring/explain-gain.ts';

/** One of the few moves to begin with. */
export interface FirstMove {
	readonly question: string;
	/** Level to reach. */
	readonly to: number;
	/** The cap that it lifts, in points; none for a move that only gains. */
	readonly lifts?: number;
	/** Gain in what actions are ranked by, if this move alone is made. Points. */
	readonly gain: number;
	/** The plan with this move alone. */
	readonly after: PlanDocument;
}

/**
 * What to begin with: what must be done first, and while there is room, the next best. Each question once, and each
 * gain counted from the plan as it stands, so that the moves can be compared and made in any order.
 */
export function firstMoves(
	questionnaire: Questionnaire,
	document: PlanDocument,
	{ actions }: Pick<Result, 'actions'>,
	atMost: number,
): FirstMove[] {
	const { clearing, nextMoves } = questionnaire.settings;
	const candidates = [
		...actions.mustDo.map(({ question, needs, cap }) => ({
			question,
			to: needs,
			lifts: cap,
			grade: clearing.grade,
		})),
		...actions.next.map(({ question, to }) => ({ question, to, grade: nextMoves.grade })),
	];
	return candidates
		.filter(({ question }, index) => candidates.findIndex((other) => other.question === question) === index)
		.slice(0, atMost)
		.map(({ grade, ...move }) => {
			const answer = Object.hasOwn(document.answers, move.question)
				? document.answers[move.question]
				: undefined;
			// Where the level is there and only the evidence is missing, nobody is to go back a level.
			const to = Math.max(move.to, answer && 'level' in answer ? answer.level : 0);
			const after = withLevel(questionnaire, document, move.question, to, grade);
			return { ...move, to, after, gain: explainGain(questionnaire, document, after).gain };
		});
}
