import type { Situation } from '../actions/objective.ts';
import { fingerprint } from '../plan/fingerprint.ts';
import type { Ledger } from '../plan/ledger.ts';
import type { PlanDocument } from '../plan/plan-document.ts';
import { type WeighedPlan, weighPlan } from '../plan/weigh-plan.ts';
import type { Interval, Questionnaire } from '../questionnaire/questionnaire.ts';
import { remainingShare } from '../risk/residual-risk.ts';
import { bandOf } from './band.ts';
import { type Cap, listCaps } from './list-caps.ts';
import { scoreSide } from './score-sheet.ts';
import { toSheet } from './sheet.ts';

/** Readiness in points, 0 to 100, unrounded. */
export interface Readiness {
	/** What can be shown. */
	readonly assured: number;
	/** What it could be if every unknown turned out well. */
	readonly possible: number;
	/** Before both families of caps. */
	readonly uncapped: Interval;
	/** Positions of the bands of `assured` and `possible`, from 0. */
	readonly band: Interval;
}

export interface DimensionScore {
	readonly low: number;
	readonly high: number;
	/** Share of the questions that count which are answered with a level, 0 to 1; 0 where none counts. */
	readonly coverage: number;
}

export interface RiskScore {
	/** With no controls, 0 to 1; where facts of the plan are open, at their worst. */
	readonly exposure: number;
	/** With no controls, and the open facts of the plan at their best. */
	readonly exposureLow: number;
	/** What is left if every unknown turns out well. */
	readonly low: number;
	/** What is left after what can be shown. */
	readonly high: number;
}

/** What is not known, by kind. */
export interface OpenItems {
	/** Questions without an answer. */
	readonly unanswered: readonly string[];
	/** Questions answered "don't know". */
	readonly unknown: readonly string[];
	/** Questions left out as not applicable. */
	readonly notApplicable: readonly string[];
	/** "Not applicable", but refused: the plan makes it critical, or too much of the dimension is left out. */
	readonly refused: readonly string[];
	/** Facts of the plan that are not given. */
	readonly plan: readonly ('headcountCut' | 'rolloutMonths' | 'singleSupplier' | 'touchpoints')[];
}

/** The part of a result that is computed at every answer. */
export interface Score {
	readonly questionnaire: string;
	readonly fingerprint: string;
	/** Incomplete while a question is unanswered; "don't know" is an answer. */
	readonly status: 'complete' | 'incomplete';
	readonly readiness: Readiness;
	readonly dimensions: Readonly<Record<string, DimensionScore>>;
	readonly caps: readonly Cap[];
	readonly risks: Readonly<Record<string, RiskScore>>;
	readonly open: OpenItems;
	/** Questions that this plan makes critical, with the level that it demands. */
	readonly critical: readonly { readonly question: string; readonly needs: number; readonly cap: number }[];
}

/** A score with what it was computed from, for going on from there. */
export interface Scored {
	readonly score: Score;
	readonly situation: Situation;
	readonly ledger: Ledger;
}

/**
 * Readiness, dimensions, caps and risks of a plan. The first half of `assess`, and cheap enough for every click.
 *
 * @param weighed The document's plan, where it was weighed before and only answers have changed since.
 */
export function scorePlan(
	questionnaire: Questionnaire,
	document: PlanDocument,
	weighed: WeighedPlan = weighPlan(questionnaire, document.plan),
): Scored {
	const { model, ledger, exposure, demands } = weighed;
	const sheet = toSheet(model, document.answers, demands);
	const low = scoreSide(model, sheet, 'low', demands);
	const high = scoreSide(model, sheet, 'high', demands);
	const { bands } = questionnaire.settings;
	const open = listOpen(document, { model, sheet, demands, exposure });
	return {
		ledger,
		situation: { model, sheet, demands, exposure },
		score: {
			questionnaire: questionnaire.version,
			fingerprint: fingerprint(document),
			status: open.unanswered.length > 0 ? 'incomplete' : 'complete',
			readiness: {
				assured: low.score,
				possible: high.score,
				uncapped: [low.uncapped, high.uncapped],
				band: [bandOf(bands, low.score), bandOf(bands, high.score)],
			},
			dimensions: Object.fromEntries(
				model.dimensions.map(({ id, questions }, index) => {
					const counted = questions.filter((question) => sheet.counts[question]);
					const known = counted.filter((question) => sheet.state[question] === 'level').length;
					const coverage = counted.length > 0 ? known / counted.length : 0;
					return [id, { low: low.dimensions[index]!, high: high.dimensions[index]!, coverage }];
				}),
			),
			caps: listCaps(model, sheet, demands, low, high),
			risks: Object.fromEntries(
				model.risks.map(({ risk }, index) => [
					risk.id,
					{
						exposure: exposure.high[index]!,
						exposureLow: exposure.low[index]!,
						low: exposure.low[index]! * remainingShare(model, index, sheet, 'high'),
						high: exposure.high[index]! * remainingShare(model, index, sheet, 'low'),
					},
				]),
			),
			open,
			critical: demands.map(({ rule, needs, cap }) => ({ question: rule.question, needs, cap })),
		},
	};
}

function listOpen({ plan }: PlanDocument, { model, sheet }: Situation): OpenItems {
	const ids = (keep: (question: number) => boolean) =>
		model.questionnaire.questions.filter((_, question) => keep(question)).map(({ id }) => id);
	const leftOut = (question: number) => sheet.state[question] === 'notApplicable';
	const facts = ['headcountCut', 'rolloutMonths', 'singleSupplier'] as const;
	return {
		unanswered: ids((question) => sheet.state[question] === 'open'),
		unknown: ids((question) => sheet.state[question] === 'unknown'),
		notApplicable: ids((question) => leftOut(question) && !sheet.counts[question]),
		refused: ids((question) => leftOut(question) && sheet.counts[question]!),
		plan: [
			...facts.filter((fact) => plan[fact] === undefined),
			...(plan.touchpoints.some(({ volumePerMonth }) => volumePerMonth > 0)
				? []
				: (['touchpoints'] as const)),
		],
	};
}
