import { formatCount, formatShare } from '../../../words/numbers.ts';
import type { ChartPoint } from '../../../chart/chart-spec.ts';
import { nameInSentence } from '../../../words/shorten.ts';
import { type SlideMaker, statement } from '../material.ts';

/** Points whose names can be read on one slide. */
const POINTS = 12;

/** Where the machine does most, against what is at stake there. */
export const makeTouchpoints: SlideMaker = ({ document, scored: { ledger }, charts: { touchpoints } }) => {
	const { counted, automated, volume, liveVolume } = ledger.totals;
	if (counted === 0) {
		return [
			{
				message: 'The plan names no touchpoint with a volume',
				blocks: [statement('Without one, no question can be critical, and no risk can be measured.')],
			},
		];
	}
	const shown = [...touchpoints.points].sort((a, b) => weight(b) - weight(a)).slice(0, POINTS);
	const notDrawn = touchpoints.points.length - shown.length;
	const empty = document.plan.touchpoints.length - touchpoints.points.length;
	const reading = [
		touchpoints.reading,
		...(notDrawn > 0
			? [`Drawn are the ${POINTS} where stakes and automation are highest; ${notDrawn} more are not.`]
			: []),
		...(empty > 0 ? [`${formatCount(empty, 'touchpoint has', 'touchpoints have')} no volume.`] : []),
	].join(' ');
	const points = shown.map((point) => ({ ...point, label: nameInSentence(point.label, 40) }));
	return [
		{
			message: `${formatShare(liveVolume / volume)} of the volume meets the machine first; it takes part in ${automated} of ${formatCount(counted, 'touchpoint', 'touchpoints')}`,
			blocks: [{ kind: 'chart', chart: { ...touchpoints, points, reading } }],
		},
	];
};

/** Stakes first, then how much of it a machine does. */
function weight({ x, y }: ChartPoint): number {
	return (y + 1) * (x + 1);
}
