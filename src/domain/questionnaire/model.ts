import type { TouchpointCondition } from './condition.ts';
import type { CriticalRule, Grade, Mode, Questionnaire, Risk } from './questionnaire.ts';

/** A risk with its questions resolved to positions. */
export interface RiskModel {
	readonly risk: Risk;
	/** Share in the mean of all risks; all add up to 1. */
	readonly weight: number;
	readonly barriers: readonly BarrierModel[];
}

export interface BarrierModel {
	/** Positions of its parts. */
	readonly questions: readonly number[];
	readonly strength: number;
}

/** A critical rule with its question resolved. */
export interface CriticalModel {
	readonly rule: CriticalRule;
	readonly question: number;
}

/**
 * A questionnaire made ready for computing: ids resolved to positions, weights made to add up to 1.
 * Holds nothing that the questionnaire does not say.
 */
export interface Model {
	readonly questionnaire: Questionnaire;
	readonly position: ReadonlyMap<string, number>;
	/** Positions in the order of ids, for ties. */
	readonly byId: readonly number[];
	/** Positions of each dimension's questions, in the order of the dimensions. */
	readonly dimensions: readonly { readonly id: string; readonly questions: readonly number[] }[];
	/** Weight of each dimension; all add up to 1. */
	readonly dimensionWeight: readonly number[];
	readonly dimensionOf: readonly number[];
	readonly weight: readonly number[];
	/** Effort points for one level. */
	readonly effort: readonly number[];
	readonly critical: readonly CriticalModel[];
	/** Every touchpoint condition of the critical rules, once. */
	readonly touchpointConditions: readonly TouchpointCondition[];
	readonly risks: readonly RiskModel[];
	/** Positions of the risks that each question holds down, each with those of its barriers in which it has a part. */
	readonly barriersOf: readonly (readonly {
		readonly risk: number;
		readonly barriers: readonly number[];
	}[])[];
	/** How far each mode is on the way from no automation (0) to full (1). */
	readonly autonomy: Readonly<Record<Mode, number>>;
	readonly grades: Readonly<
		Record<Grade, { readonly down: number; readonly up: number; readonly rank: number }>
	>;
}

const models = new WeakMap<Questionnaire, Model>();

/** The model of a questionnaire; made once for each questionnaire object. */
export function modelOf(questionnaire: Questionnaire): Model {
	const known = models.get(questionnaire);
	if (known) return known;
	const model = buildModel(questionnaire);
	models.set(questionnaire, model);
	return model;
}

function buildModel(questionnaire: Questionnaire): Model {
	const { questions, settings } = questionnaire;
	const position = new Map(questions.map((question, index) => [question.id, index]));
	const at = (id: string) => getPosition(position, id);
	const dimensionTotal = sum(questionnaire.dimensions.map(({ id }) => settings.dimensionWeights[id] ?? 0));
	const riskTotal = sum(questionnaire.risks.map(({ id }) => settings.riskWeights[id] ?? 1));
	const dimensions = questionnaire.dimensions.map(({ id }) => ({
		id,
		questions: questions.filter((question) => question.dimension === id).map((question) => at(question.id)),
	}));
	const risks = questionnaire.risks.map((risk) => ({
		risk,
		weight: (settings.riskWeights[risk.id] ?? 1) / riskTotal,
		barriers: risk.barriers.map((barrier) => ({
			questions: barrier.allOf.map(at),
			strength: barrier.strength,
		})),
	}));
	const [none, full] = settings.automation.scale;
	const autonomyOf = (mode: Mode) => (settings.automation.levels[mode] - none) / (full - none);
	// From the weakest to the strongest, as the type lists them: the order is part of the format, not a judgement.
	const grade = (name: Grade, rank: number) => ({ ...settings.grades[name], rank });
	return {
		questionnaire,
		position,
		byId: [...questions.keys()].sort((a, b) => compareText(questions[a]!.id, questions[b]!.id)),
		dimensions,
		dimensionWeight: dimensions.map(({ id }) => (settings.dimensionWeights[id] ?? 0) / dimensionTotal),
		dimensionOf: questions.map((question) => dimensions.findIndex(({ id }) => id === question.dimension)),
		weight: questions.map((question) => question.weight),
		effort: questions.map((question) => settings.effort[question.effort].points),
		critical: questionnaire.caps.critical.map((rule) => ({ rule, question: at(rule.question) })),
		touchpointConditions: touchpointConditions(questionnaire.caps.critical),
		risks,
		barriersOf: questions.map((_, question) =>
			risks
				.map(({ barriers }, risk) => ({
					risk,
					barriers: [...barriers.keys()].filter((index) => barriers[index]!.questions.includes(question)),
				}))
				.filter(({ barriers }) => barriers.length > 0),
		),
		autonomy: {
			human: autonomyOf('human'),
			assist: autonomyOf('assist'),
			ai_first: autonomyOf('ai_first'),
			ai_only: autonomyOf('ai_only'),
		},
		grades: {
			guess: grade('guess', 0),
			stated: grade('stated', 1),
			document: grade('document', 2),
			seen: grade('seen', 3),
		},
	};
}

function touchpointConditions(rules: readonly CriticalRule[]): TouchpointCondition[] {
	return rules
		.flatMap((rule) => [rule.when, rule.stricter?.when])
		.filter((when) => when !== undefined && 'touchpoint' in when);
}

function getPosition(position: ReadonlyMap<string, number>, id: string): number {
	const found = position.get(id);
	if (found === undefined) throw new RangeError(`The questionnaire has no question ${id}.`);
	return found;
}

/** Order of code units, the same on every machine. */
export function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
