import { formatDate } from '../words/format-date.ts';
import { formatShare } from '../words/numbers.ts';
import { formatVolume } from '../words/whole.ts';
import type { ReportMaterial } from './material.ts';
import type { ReportBlock, ReportSection } from './report.ts';

const NOT_GIVEN = 'Not given';

/** What the plan is: its facts, and its touchpoints. What is not given says so. */
export function planSection({ questionnaire, document, charts }: ReportMaterial): ReportSection {
	const { plan } = document;
	const facts: readonly (readonly [string, string])[] = [
		['What it is for', plan.purpose ?? NOT_GIVEN],
		['Begins', plan.startsOn ? formatDate(plan.startsOn) : NOT_GIVEN],
		['Months from first to full use', toText(plan.rolloutMonths, String)],
		["Share of today's jobs to be cut", toText(plan.headcountCut, formatShare)],
		[
			'One supplier alone can stop the service',
			toText(plan.singleSupplier, (single) => (single ? 'Yes' : 'No')),
		],
	];
	const blocks: ReportBlock[] = [
		{
			kind: 'table',
			caption: 'Facts of the plan',
			columns: [
				{ name: 'Fact', width: 2 },
				{ name: 'As given', width: 3 },
			],
			rows: facts,
		},
		{ kind: 'heading', text: 'Touchpoints' },
	];
	if (plan.touchpoints.length === 0) {
		blocks.push({ kind: 'paragraph', text: 'The plan names no touchpoint yet.' });
		return { id: 'plan', title: 'The plan', blocks };
	}
	blocks.push({
		kind: 'table',
		caption: 'Touchpoints',
		columns: [
			{ name: 'Touchpoint', width: 3 },
			{ name: 'A month', width: 1.3, numbers: true },
			{ name: 'Automated', width: 1.4, numbers: true },
			{ name: 'Who acts first', width: 2 },
			{ name: `Stakes, 0 to ${questionnaire.settings.topLevel}`, width: 3.4 },
		],
		rows: plan.touchpoints.map((touchpoint) => [
			touchpoint.name || touchpoint.id,
			formatVolume(touchpoint.volumePerMonth),
			formatShare(touchpoint.share),
			questionnaire.modes.find(({ id }) => id === touchpoint.mode)?.name ?? touchpoint.mode,
			questionnaire.attributes.map(({ id, name }) => `${name} ${touchpoint[id]}`).join(', '),
		]),
	});
	if (charts.touchpoints.points.length > 0) {
		blocks.push({ kind: 'heading', text: charts.touchpoints.title });
		blocks.push({ kind: 'chart', chart: charts.touchpoints });
	}
	return { id: 'plan', title: 'The plan', blocks };
}

function toText<T>(fact: T | undefined, write: (fact: T) => string): string {
	return fact === undefined ? NOT_GIVEN : write(fact);
}
