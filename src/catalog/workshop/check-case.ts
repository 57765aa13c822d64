import type { PublicCase } from '#domain/workshop/public-case.ts';
import type { Fault } from '#errors/fault.ts';

import type { Known } from './known.ts';
import type { ReadText } from './read-modules.ts';

/** The headings of a case's text. */
export const caseHeadings = ['What was planned', 'What happened', 'What to learn'] as const;

/** What is wrong with one case. */
export function checkCase(publicCase: PublicCase, { file, prose }: ReadText, known: Known): Fault[] {
	const { backtest, id, mode, modeNote, plan, timeline } = publicCase;
	const faults = known.check(
		'source',
		timeline.map(({ source }) => source),
		`${file}, timeline`,
	);
	const refuse = (place: string, fault: string, next: string) =>
		faults.push({ place: place ? `${file}, ${place}` : file, fault, next });
	if (prose.headings.join('\n') !== caseHeadings.join('\n'))
		refuse(
			'',
			`its headings are ${prose.headings.join(' · ') || 'missing'}`,
			`Write these, in this order: ${caseHeadings.join(' · ')}.`,
		);
	if (mode === 'other' && !modeNote)
		refuse('modeNote', 'it is missing', 'Say what it is, as its mode is none of the three.');
	if (backtest && !plan)
		refuse(
			'backtest',
			`there is no ${id}.plan.json`,
			'Write the plan as it was known on that day, or take backtest out.',
		);
	if (plan && !backtest)
		refuse(
			'backtest',
			'it is missing, but there is a plan',
			'Write the last day whose information the plan holds.',
		);
	if (plan && plan.id !== id) refuse('', `its plan has the id "${plan.id}"`, `Write "${id}".`);
	for (const [index, { date }] of timeline.entries()) {
		const before = timeline[index - 1]?.date;
		// Of two dates that are known to a different exactness, only what both say can be compared.
		const exactness = Math.min(date.length, before?.length ?? 0);
		if (before && date.slice(0, exactness) < before.slice(0, exactness))
			refuse(`timeline, ${date}`, `it stands after ${before}`, 'Put the timeline in the order of time.');
	}
	return faults;
}
