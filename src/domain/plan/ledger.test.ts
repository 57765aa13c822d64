import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { touchpoints, touchpointWith } from '../../../test/fixtures/arbitraries.ts';
import { touchpoint } from '../../../test/fixtures/plans.ts';
import { questionnaire } from '../../../test/fixtures/questionnaire.ts';
import { modelOf } from '../questionnaire/model.ts';
import { driverValue, type LedgerTotals, meetsCondition, toLedger, totalsWith } from './ledger.ts';

const model = modelOf(questionnaire);

/** Corrected by differences, a sum is off by the last digits of the largest volume; 1e-9 of it is far above that. */
function expectClose(actual: LedgerTotals, expected: LedgerTotals, scale: number): void {
	const close = (a: number, b: number) =>
		expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, scale));
	expect(actual.counted).toBe(expected.counted);
	expect(actual.automated).toBe(expected.automated);
	expect(actual.meets).toEqual(expected.meets);
	expect(actual.worst).toEqual(expected.worst);
	for (const key of ['volume', 'liveVolume', 'autonomyVolume'] as const) close(actual[key], expected[key]);
	actual.weighted.forEach((value, risk) => close(value, expected.weighted[risk]!));
}

describe('totals with one touchpoint changed', () => {
	test('are those of the changed plan, added up anew', () => {
		fc.assert(
			fc.property(touchpoints(1), fc.nat(5), touchpointWith('changed'), (list, index, changed) => {
				const at = index % list.length;
				const after = list.map((one, position) => (position === at ? changed : one));
				const scale = Math.max(...list.map(({ volumePerMonth }) => volumePerMonth));
				expectClose(
					totalsWith(model, toLedger(model, { touchpoints: list }), at, changed),
					toLedger(model, { touchpoints: after }).totals,
					scale,
				);
			}),
			{ numRuns: 500 },
		);
	});

	test('are those of the smaller plan, where it is taken out', () => {
		fc.assert(
			fc.property(touchpoints(1), fc.nat(5), (list, index) => {
				const at = index % list.length;
				const after = list.filter((_, position) => position !== at);
				const scale = Math.max(...list.map(({ volumePerMonth }) => volumePerMonth));
				expectClose(
					totalsWith(model, toLedger(model, { touchpoints: list }), at),
					toLedger(model, { touchpoints: after }).totals,
					scale,
				);
			}),
			{ numRuns: 500 },
		);
	});

	test('know the second worst, also where two are equally bad', () => {
		const bad = touchpoint({ mode: 'ai_only', share: 1, complexity: 4 });
		const list = [
			bad,
			{ ...bad, id: 'b' },
			touchpoint({ id: 'c', mode: 'ai_only', share: 0.5, complexity: 4 }),
		];
		const ledger = toLedger(model, { touchpoints: list });
		expect(totalsWith(model, ledger, 0).worst).toEqual(ledger.totals.worst);
		expect(totalsWith(model, ledger, 1).worst).toEqual(ledger.totals.worst);
		const one = toLedger(model, { touchpoints: [list[0]!, list[2]!] });
		expect(totalsWith(model, one, 0).worst).toEqual(
			toLedger(model, { touchpoints: [list[2]!] }).totals.worst,
		);
	});
});

test('a driver is a share of its scale; simplicity is what complexity leaves', () => {
	const one = touchpoint({ complexity: 1, emotion: 2, consequence: 3, irreversibility: 4 });
	expect(driverValue(model, one, 'complexity')).toBe(0.25);
	expect(driverValue(model, one, 'simplicity')).toBe(0.75);
	expect(driverValue(model, one, 'emotion')).toBe(0.5);
	expect(driverValue(model, one, 'consequence')).toBe(0.75);
	expect(driverValue(model, one, 'irreversibility')).toBe(1);
	expect(driverValue(model, one, 'constant')).toBe(1);
});

test('a condition on touchpoints wants work, a share, a mode and any one of its marks', () => {
	const condition = {
		touchpoint: { modes: ['ai_only'], anyAtLeast: { emotion: 3, consequence: 3 }, shareAtLeast: 0.5 },
	} as const;
	const met = touchpoint({ mode: 'ai_only', share: 0.5, emotion: 3 });
	expect(meetsCondition(met, condition)).toBe(true);
	expect(meetsCondition({ ...met, emotion: 0, consequence: 4 }, condition)).toBe(true);
	expect(meetsCondition({ ...met, emotion: 2 }, condition)).toBe(false);
	expect(meetsCondition({ ...met, mode: 'ai_first' }, condition)).toBe(false);
	expect(meetsCondition({ ...met, share: 0.49 }, condition)).toBe(false);
	expect(meetsCondition({ ...met, volumePerMonth: 0 }, condition)).toBe(false);
	expect(meetsCondition({ ...met, emotion: 0 }, { touchpoint: { modes: ['ai_only'] } })).toBe(true);
});
