import { readVerdict, type Verdict } from '#domain/verdict/read-verdict.ts';
import { holdOfAssured } from '#domain/verdict/read-hold.ts';

import type { Page } from './page.ts';
import type { Assessed } from './report.ts';
import { list, percent, points } from './words.ts';

/** Title, verdict, both ends of the score, and the dimensions. */
export function writeReadiness(page: Page, { questionnaire, plan, result }: Assessed): void {
	const { assured, possible, band } = result.readiness;
	const name = [plan.title.trim() || 'Plan without a title', plan.organisation].filter(Boolean).join(', ');
	const bands = band.map((position) => questionnaire.settings.bands[position]!);
	const verdict = readVerdict(questionnaire, result);
	page.line(name);
	page.line(verdictSentence(verdict), 'person');
	if (verdict.kind === 'gap' || verdict.kind === 'band') page.line(bands[0]!.advice);

	const edges = questionnaire.settings.bands.map(({ from }) => from).filter((from) => from > 0);
	page.heading(`Readiness, 0 to 100; bands begin at ${list(edges.map(String))}`);
	const ends = [points(questionnaire, assured), points(questionnaire, possible)];
	page.rows(
		[
			{
				label: 'Assured to possible',
				bar: { low: assured / 100, high: possible / 100, edges: edges.map((edge) => edge / 100) },
				value: ends.join('–'),
				words: `assured ${ends[0]}, possible ${ends[1]}`,
			},
		],
		'person',
	);
	page.line(`Band: ${bands[0]!.name}${band[0] === band[1] ? '.' : `; at best: ${bands[1]!.name}.`}`);
	const hold = holdOfAssured(result);
	if (hold.held)
		page.line(
			`Held at ${points(questionnaire, hold.score)}; without what holds it, ${points(questionnaire, hold.uncapped)}.`,
		);
	writeThreshold(page, { questionnaire, plan, result });

	page.heading('Dimensions, 0 to 100');
	page.legend('Bar: from what can be shown to what may be true.');
	page.rows(
		questionnaire.dimensions.map(({ id, name }) => {
			const { low, high, coverage } = result.dimensions[id]!;
			const [from, to] = [points(questionnaire, low), points(questionnaire, high)];
			return {
				label: name,
				bar: { low: low / 100, high: high / 100 },
				value: `${from}–${to}`,
				words: `${from} to ${to}, ${percent(coverage)}% answered`,
			};
		}),
		'machine',
	);
}

/** The questionnaire's own sentence, or what is missing before there can be one. */
function verdictSentence(verdict: Verdict): string {
	switch (verdict.kind) {
		case 'gap':
		case 'band':
			return verdict.sentence;
		case 'blank':
			return 'Nothing to score yet: describe the plan and answer the questions.';
		case 'noTouchpoints':
			return 'There is no touchpoint to hold the answers against: describe the plan.';
		case 'nothingKnown':
			return 'Nothing can be said yet: no question is answered with a level.';
		case 'notAutomated':
			return 'The plan automates nothing, so there is nothing to hold back.';
	}
}

function writeThreshold(page: Page, { questionnaire, result }: Assessed): void {
	const { threshold, distance, direction, tips } = result.nearestThreshold;
	const band = questionnaire.settings.bands.find(({ from }) => from === threshold)!;
	const away = `${distance.toFixed(1)} points`;
	page.line(
		direction === 'up'
			? `"${band.name}" begins at ${threshold}, ${away} above what is assured.`
			: `"${band.name}" ends below ${threshold}, ${away} below what is assured.`,
	);
	const answers = tips.map(
		({ question, to }) => `${question} ${direction === 'up' ? 'raised' : 'down'} to level ${to}`,
	);
	if (answers.length > 0) page.line(`One answer alone would carry it over: ${list(answers, 'or')}.`);
}
