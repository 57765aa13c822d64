import { driverValue } from '../plan/ledger.ts';
import type { PlanDocument } from '../plan/plan-document.ts';
import type { Interval, PlanDriver, TouchpointDriver } from '../questionnaire/questionnaire.ts';
import type { Scored } from '../scoring/score-plan.ts';
import { planDrivers } from './exposure.ts';
import { barrierValue, remainingShare } from './residual-risk.ts';

/** What one touchpoint adds to a risk. Shares, 0 to 1. */
export interface TouchpointPart {
	readonly touchpoint: string;
	readonly name: string;
	/** Its share of all volume. */
	readonly volume: number;
	/** Share automated, times how far its mode is from no automation. */
	readonly automation: number;
	/** How dangerous it is to this risk: the weighted mean of its drivers. */
	readonly danger: number;
	/** Automation times danger. */
	readonly exposure: number;
	/** True for the one that counts a second time, as the worst. */
	readonly worst: boolean;
}

export interface DriverPart {
	readonly driver: PlanDriver;
	readonly weight: number;
	/** 0 to 1; [0, 1] where the fact is open. */
	readonly value: Interval;
}

export interface BarrierPart {
	readonly questions: readonly string[];
	readonly strength: number;
	/** How much of it is in place, 0 to 1: its weakest part. None where nothing of it applies. */
	readonly inPlace?: Interval;
}

/** How a risk comes about, from the plan to what is left. Shares, 0 to 1. Source: method §1.4, §1.5. */
export interface RiskExplanation {
	readonly risk: string;
	/** Touchpoints with volume, largest exposure first. */
	readonly touchpoints: readonly TouchpointPart[];
	readonly mean: number;
	readonly worst: number;
	/** Share that the worst touchpoint decides alone. */
	readonly worstShare: number;
	/** Mean and worst together. */
	readonly touchpointPart: number;
	readonly touchpointWeight: number;
	readonly drivers: readonly DriverPart[];
	/** What the plan as a whole adds; 0 where nothing is automated. */
	readonly planPart: Interval;
	readonly exposure: Interval;
	readonly barriers: readonly BarrierPart[];
	/** Share of all possible control that is in place: N. */
	readonly inPlace: Interval;
	/** The most that all controls together can take off: κ. */
	readonly removeAtMost: number;
	readonly residual: Interval;
}

export function explainRisk(scored: Scored, { plan }: PlanDocument, id: string): RiskExplanation {
	const {
		ledger: { totals },
		situation: { model, sheet, exposure },
	} = scored;
	const { worstTouchpointShare, controlsRemoveAtMost } = model.questionnaire.settings;
	const index = model.risks.findIndex(({ risk }) => risk.id === id);
	const { risk, barriers } = model.risks[index]!;
	const mean = totals.volume > 0 ? totals.weighted[index]! / totals.volume : 0;
	const worst = totals.worst[index]!;
	const values = planDrivers(model, plan, totals);
	const drivers = entries(risk.planDrivers).map(([driver, weight]) => ({
		driver,
		weight,
		value: values[driver],
	}));
	const wholePlan = (end: 0 | 1) =>
		totals.automated === 0 ? 0 : drivers.reduce((sum, { weight, value }) => sum + weight * value[end], 0);
	const remaining: Interval = [
		remainingShare(model, index, sheet, 'high'),
		remainingShare(model, index, sheet, 'low'),
	];
	const ends: Interval = [exposure.low[index]!, exposure.high[index]!];
	return {
		risk: id,
		touchpoints: touchpointParts(scored, plan, risk.touchpointDrivers, index),
		mean,
		worst,
		worstShare: worstTouchpointShare,
		touchpointPart: (1 - worstTouchpointShare) * mean + worstTouchpointShare * worst,
		touchpointWeight: risk.touchpointWeight,
		drivers,
		planPart: [wholePlan(0), wholePlan(1)],
		exposure: ends,
		barriers: barriers.map(({ questions, strength }): BarrierPart => {
			const low = barrierValue(questions, sheet.low, sheet.counts);
			const high = barrierValue(questions, sheet.high, sheet.counts);
			const ids = questions.map((question) => model.questionnaire.questions[question]!.id);
			return {
				questions: ids,
				strength,
				...(low !== undefined && high !== undefined && { inPlace: [low, high] }),
			};
		}),
		inPlace: [inPlace(remaining[1], controlsRemoveAtMost), inPlace(remaining[0], controlsRemoveAtMost)],
		removeAtMost: controlsRemoveAtMost,
		residual: [ends[0] * remaining[0], ends[1] * remaining[1]],
	};
}

function touchpointParts(
	{ ledger, situation: { model } }: Scored,
	plan: PlanDocument['plan'],
	weights: Readonly<Partial<Record<TouchpointDriver, number>>>,
	risk: number,
): TouchpointPart[] {
	return plan.touchpoints
		.map((touchpoint, index): TouchpointPart => {
			const danger = entries(weights).reduce(
				(sum, [driver, weight]) => sum + weight * driverValue(model, touchpoint, driver),
				0,
			);
			return {
				touchpoint: touchpoint.id,
				name: touchpoint.name,
				volume: ledger.totals.volume > 0 ? touchpoint.volumePerMonth / ledger.totals.volume : 0,
				automation: touchpoint.share * model.autonomy[touchpoint.mode],
				danger,
				exposure: ledger.rows[index]!.exposure[risk]!,
				worst: ledger.worstRow[risk] === index,
			};
		})
		.filter(({ volume }) => volume > 0)
		.sort((a, b) => b.exposure - a.exposure);
}

/** N out of what is left, 1 − κ·N. */
function inPlace(remaining: number, removeAtMost: number): number {
	return removeAtMost === 0 ? 0 : (1 - remaining) / removeAtMost;
}

function entries<K extends string>(record: Readonly<Partial<Record<K, number>>>): [K, number][] {
	return Object.entries(record) as [K, number][];
}
