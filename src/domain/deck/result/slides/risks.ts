import { explainRisk, type RiskExplanation } from '../../../risk/explain-risk.ts';
import { rankRisks } from '../../../risk/explain-ranking.ts';
import { driverNames } from '../../../verdict/wording.ts';
import { formatRange, formatRisk } from '../../../words/numbers.ts';
import { nameInSentence } from '../../../words/shorten.ts';
import { formatVolume } from '../../../words/whole.ts';
import {
	type MadeSlide,
	questionOf,
	type ResultMaterial,
	type SlideMaker,
	statement,
	touchpointName,
} from '../material.ts';
import { tableSlides } from '../table-slides.ts';

/** Bars that can be told apart on one slide. */
const BARS = 8;

/** How the chart is read, in fewer words than on a page, as bars need the room. */
const READING =
	'Outline: before controls. Bar: after them, as a share of the worst case of that risk. Bars that overlap have no order.';

/** Every risk before and after the controls. */
export const makeRisks: SlideMaker = (material, { atMost = Infinity }) => {
	const none = nothingToSay(material);
	if (none) return [none];
	const { risks } = material.charts;
	const message = riskMessage(material);
	const count = Math.min(Math.ceil(risks.rows.length / BARS), atMost);
	return Array.from({ length: count }, (_, index): MadeSlide => {
		const rows = risks.rows.slice(index * BARS, (index + 1) * BARS);
		const left = index === count - 1 ? risks.rows.length - count * BARS : 0;
		const rest =
			left > 0
				? ` ${formatVolume(left)} more have no more than ${formatRisk(risks.rows[count * BARS]!.high)} left.`
				: '';
		return {
			message,
			blocks: [{ kind: 'chart', chart: { ...risks, rows, reading: READING + rest } }],
			...(count > 1 && { page: { number: index + 1, of: count } }),
		};
	});
};

/** How many of the biggest risks are taken apart. */
const TAKEN_APART = 3;

/** Where the biggest risks come from, and which control would take off most. */
export const makeBiggestRisks: SlideMaker = (material) => {
	const none = nothingToSay(material);
	if (none) return [none];
	const { scored, document, questionnaire, result } = material;
	const { order } = rankRisks(result.risks);
	const shown = order.slice(0, TAKEN_APART).map((id) => explainRisk(scored, document, id));
	return tableSlides({
		message: 'The biggest risks come from few places',
		columns: [
			{ name: 'Risk, and what is left', width: 26 },
			{ name: 'What drives it most', width: 28 },
			{ name: 'What would hold it most', width: 26 },
		],
		rows: shown.map((risk) => [
			`${questionnaire.risks.find(({ id }) => id === risk.risk)!.name}: ${formatRange(...risk.residual, formatRisk)}`,
			driverOf(material, risk),
			controlOf(material, risk),
		]),
		below: 'From 0 to 1: a share of that risk’s own worst case.',
		more: ['risk', 'risks'],
	});
};

function nothingToSay({ result, verdict }: ResultMaterial): MadeSlide | undefined {
	if (result.open.plan.includes('touchpoints')) {
		return {
			message: 'The risks are not known: the plan names no touchpoint with a volume',
			blocks: [statement('Name the contacts or the work, how much of it there is, and who acts first.')],
		};
	}
	if (verdict.kind === 'notAutomated' || Object.values(result.risks).every(({ high }) => high === 0)) {
		return {
			message: 'Nothing is automated, so the plan brings none of these risks',
			blocks: [statement('The score says how ready you would be.')],
		};
	}
	return undefined;
}

function riskMessage({ questionnaire, result: { risks } }: ResultMaterial): string {
	const { order, mayBeLargest } = rankRisks(risks);
	const first = order[0]!;
	const { name } = questionnaire.risks.find(({ id }) => id === first)!;
	return mayBeLargest.length === 1 ? `“${name}” is the largest risk` : `“${name}” may be the largest risk`;
}

/** The larger of what the worst touchpoint and what the largest fact of the plan add, at their worst. */
function driverOf(material: ResultMaterial, risk: RiskExplanation): string {
	const [worst] = risk.touchpoints;
	const [fact] = [...risk.drivers].sort((a, b) => b.weight * b.value[1] - a.weight * a.value[1]);
	const byTouchpoint = risk.touchpointWeight * risk.touchpointPart;
	const byFact = fact ? (1 - risk.touchpointWeight) * fact.weight * fact.value[1] : 0;
	if (fact && byFact > byTouchpoint) {
		return driverNames[fact.driver] + (fact.value[0] === fact.value[1] ? '' : ' (not known)');
	}
	return worst ? nameInSentence(touchpointName(material, worst.touchpoint), 36) : '';
}

/** The barrier of which most is not yet shown. */
function controlOf(material: ResultMaterial, { barriers }: RiskExplanation): string {
	const missing = barriers.map(({ strength, inPlace }) => (inPlace ? strength * (1 - inPlace[0]) : 0));
	const most = Math.max(0, ...missing);
	if (most === 0) return 'All that is known is in place and shown';
	const { questions } = barriers[missing.indexOf(most)]!;
	return questions.map((id) => questionOf(material, id).title).join(' and ');
}
