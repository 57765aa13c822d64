import { expect, it } from 'vitest';

import { plan, touchpoint } from '../../test/fixtures/plans.ts';
import { questionnaire } from '../../test/fixtures/questionnaire.ts';
import { touchpointScatter } from './touchpoint-scatter.ts';

it('draws share against stakes, as large as the volume', () => {
	const spec = touchpointScatter(
		questionnaire,
		plan([
			touchpoint({ id: 'a', name: 'Refunds', share: 0.4, mode: 'ai_first', emotion: 1, consequence: 3 }),
			touchpoint({ id: 'b', name: ' ', share: 0.9, mode: 'human', irreversibility: 2 }),
			touchpoint({ id: 'c', volumePerMonth: 0, share: 1, mode: 'ai_only' }),
		]),
	);
	expect(spec.points).toEqual([
		// The highest of 1, 3 and 0, and 3 of the 5 steps are 0.6, in the third quarter.
		{ id: 'a', label: 'Refunds', x: 40, y: 3, size: 100, tone: 3 },
		// Where people do all of it, a machine does nothing.
		{ id: 'b', label: 'b', x: 0, y: 2, size: 100, tone: 2 },
	]);
	expect(spec.sentence).toBe('Of what has high stakes, “Refunds” is automated most: 40% of it.');
});

it('says where nothing is at stake, and where nothing is named', () => {
	const low = touchpointScatter(questionnaire, plan([touchpoint({ share: 1, mode: 'ai_only' })]));
	expect(low.sentence).toBe('Where much is at stake, nothing is automated.');
	expect(touchpointScatter(questionnaire, plan([])).sentence).toBe(
		'The plan names no touchpoint with a volume.',
	);
});
