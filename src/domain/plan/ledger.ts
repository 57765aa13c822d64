import type { TouchpointCondition } from '../questionnaire/condition.ts';
import type { Model } from '../questionnaire/model.ts';
import type { TouchpointDriver } from '../questionnaire/questionnaire.ts';
import type { Plan, Touchpoint } from './plan-document.ts';

/** What one touchpoint adds to the plan's totals. */
export interface LedgerRow {
	readonly volume: number;
	/** Volume times share, where the customer meets the machine first. */
	readonly liveVolume: number;
	/** Volume times share times autonomy. */
	readonly autonomyVolume: number;
	/** Exposure to each risk, 0 to 1, in the order of the model's risks. */
	readonly exposure: readonly number[];
	/** Which of the model's touchpoint conditions it meets. */
	readonly meets: readonly boolean[];
}

/** The totals over all touchpoints that have any volume. */
export interface LedgerTotals {
	/** Touchpoints with volume. */
	readonly counted: number;
	/** Touchpoints with volume in which a machine does anything. */
	readonly automated: number;
	readonly volume: number;
	readonly liveVolume: number;
	readonly autonomyVolume: number;
	/** Sum of volume times exposure, for each risk. */
	readonly weighted: readonly number[];
	/** Largest exposure of one touchpoint, for each risk. */
	readonly worst: readonly number[];
	/** How many touchpoints meet each condition. */
	readonly meets: readonly number[];
}

/**
 * A plan added up once, so that a change of one touchpoint costs the same however many there are:
 * sums are corrected by the difference, and the runner-up is kept for when the worst is changed.
 */
export interface Ledger {
	readonly rows: readonly LedgerRow[];
	readonly totals: LedgerTotals;
	readonly worstRow: readonly number[];
	readonly runnerUp: readonly number[];
}

export function toLedger(model: Model, plan: Plan): Ledger {
	const rows = plan.touchpoints.map((touchpoint) => toRow(model, touchpoint));
	const size = model.risks.length;
	const worst = new Array<number>(size).fill(0);
	const runnerUp = new Array<number>(size).fill(0);
	const worstRow = new Array<number>(size).fill(-1);
	const weighted = new Array<number>(size).fill(0);
	const meets = new Array<number>(model.touchpointConditions.length).fill(0);
	let counted = 0;
	let automated = 0;
	let volume = 0;
	let liveVolume = 0;
	let autonomyVolume = 0;
	rows.forEach((row, index) => {
		if (row.volume <= 0) return;
		counted += 1;
		automated += row.autonomyVolume > 0 ? 1 : 0;
		volume += row.volume;
		liveVolume += row.liveVolume;
		autonomyVolume += row.autonomyVolume;
		for (let risk = 0; risk < size; risk += 1) {
			const exposure = row.exposure[risk]!;
			weighted[risk]! += row.volume * exposure;
			if (exposure > worst[risk]!) {
				runnerUp[risk] = worst[risk]!;
				worst[risk] = exposure;
				worstRow[risk] = index;
			} else if (exposure > runnerUp[risk]!) runnerUp[risk] = exposure;
		}
		for (let condition = 0; condition < meets.length; condition += 1)
			meets[condition]! += row.meets[condition] ? 1 : 0;
	});
	const totals = { counted, automated, volume, liveVolume, autonomyVolume, weighted, worst, meets };
	return { rows, totals, worstRow, runnerUp };
}

/** The totals with the touchpoint at `index` changed, or taken out where no touchpoint is given. */
export function totalsWith(
	model: Model,
	ledger: Ledger,
	index: number,
	touchpoint?: Touchpoint,
): LedgerTotals {
	const { totals } = ledger;
	const old = ledger.rows[index]!;
	const row = touchpoint && toRow(model, touchpoint);
	const was = old.volume > 0 ? 1 : 0;
	const is = row && row.volume > 0 ? 1 : 0;
	const change = (key: 'volume' | 'liveVolume' | 'autonomyVolume') =>
		totals[key] - old[key] * was + (is ? row![key] : 0);
	return {
		counted: totals.counted - was + is,
		automated:
			totals.automated - (was && old.autonomyVolume > 0 ? 1 : 0) + (is && row!.autonomyVolume > 0 ? 1 : 0),
		volume: change('volume'),
		liveVolume: change('liveVolume'),
		autonomyVolume: change('autonomyVolume'),
		weighted: totals.weighted.map(
			(total, risk) =>
				total - was * old.volume * old.exposure[risk]! + (is ? row!.volume * row!.exposure[risk]! : 0),
		),
		worst: totals.worst.map((worst, risk) =>
			Math.max(
				ledger.worstRow[risk] === index ? ledger.runnerUp[risk]! : worst,
				is ? row!.exposure[risk]! : 0,
			),
		),
		meets: totals.meets.map(
			(count, condition) =>
				count - (was && old.meets[condition] ? 1 : 0) + (is && row!.meets[condition] ? 1 : 0),
		),
	};
}

function toRow(model: Model, touchpoint: Touchpoint): LedgerRow {
	const { liveModes } = model.questionnaire.settings;
	const automation = touchpoint.share * model.autonomy[touchpoint.mode];
	return {
		volume: touchpoint.volumePerMonth,
		liveVolume: liveModes.includes(touchpoint.mode) ? touchpoint.volumePerMonth * touchpoint.share : 0,
		autonomyVolume: touchpoint.volumePerMonth * automation,
		exposure: model.risks.map(({ risk }) => automation * danger(model, touchpoint, risk.touchpointDrivers)),
		meets: model.touchpointConditions.map((condition) => meetsCondition(touchpoint, condition)),
	};
}

/** How dangerous the touchpoint is to a risk when fully automated: weighted mean of its drivers, 0 to 1. */
function danger(
	model: Model,
	touchpoint: Touchpoint,
	drivers: Readonly<Partial<Record<TouchpointDriver, number>>>,
): number {
	let total = 0;
	for (const driver in drivers) {
		total +=
			drivers[driver as TouchpointDriver]! * driverValue(model, touchpoint, driver as TouchpointDriver);
	}
	return total;
}

/** A driver's value at a touchpoint, 0 to 1. */
export function driverValue(model: Model, touchpoint: Touchpoint, driver: TouchpointDriver): number {
	const { topLevel } = model.questionnaire.settings;
	if (driver === 'constant') return 1;
	if (driver === 'simplicity') return 1 - touchpoint.complexity / topLevel;
	return touchpoint[driver] / topLevel;
}

/** Whether a touchpoint that has volume and a share meets the condition. */
export function meetsCondition(touchpoint: Touchpoint, { touchpoint: wanted }: TouchpointCondition): boolean {
	if (touchpoint.volumePerMonth <= 0 || touchpoint.share <= 0) return false;
	if (!wanted.modes.includes(touchpoint.mode)) return false;
	if (wanted.shareAtLeast !== undefined && touchpoint.share < wanted.shareAtLeast) return false;
	if (!wanted.anyAtLeast) return true;
	return (Object.keys(wanted.anyAtLeast) as (keyof typeof wanted.anyAtLeast)[]).some(
		(attribute) => touchpoint[attribute] >= wanted.anyAtLeast![attribute]!,
	);
}
