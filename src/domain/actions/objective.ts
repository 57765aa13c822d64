import type { Model } from '../questionnaire/model.ts';
import type { Exposure } from '../risk/exposure.ts';
import type { Demand } from '../scoring/demands.ts';
import type { Sheet } from '../scoring/sheet.ts';

/** A plan and its answers, ready for asking "what if". */
export interface Situation {
	readonly model: Model;
	readonly sheet: Sheet;
	readonly demands: readonly Demand[];
	readonly exposure: Exposure;
}

/**
 * What actions are ranked by, in points: J = ½·L + ½·100·(1 − mean of residual risk at its high end).
 * Both halves look at the prudent end, so that finding out or showing counts as much as doing.
 * `meanResidual` is 0 to 1. Source: method §1.9.
 */
export function objective(model: Model, assured: number, meanResidual: number): number {
	const weights = model.questionnaire.settings.objective;
	return weights.assured * assured + weights.risk * 100 * (1 - meanResidual);
}

/** Mean of the risks that are left, 0 to 1: exposure times the share that controls leave. */
export function meanResidual(
	model: Model,
	exposure: readonly number[],
	remaining: readonly number[],
): number {
	let mean = 0;
	for (let risk = 0; risk < model.risks.length; risk += 1) {
		mean += model.risks[risk]!.weight * exposure[risk]! * remaining[risk]!;
	}
	return mean;
}
