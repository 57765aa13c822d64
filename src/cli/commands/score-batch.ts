import { assess } from '#domain/assess.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Fault } from '#errors/fault.ts';
import { parsePlanText } from '#schemas/plan-document.ts';

import { DONE, REFUSED } from '../command.ts';
import { type Line, readLines } from '../read-lines.ts';
import { questionnaireOf } from '../read-questionnaires.ts';
import { nameOf, openFile } from '../read-text.ts';
import { toFaultText } from '../refusal.ts';
import type { Surroundings } from '../surroundings.ts';

/** Results are written together, as each write costs more than a plan; but never more than this at a time. */
const CHARACTERS_AT_ONCE = 1 << 18;

/**
 * Scores one plan for each line, and prints one result for each line in the same order. A line that is refused
 * keeps its place in the output. Memory does not grow with the file.
 */
export async function scoreBatch(
	path: string,
	versions: readonly Questionnaire[],
	surroundings: Surroundings,
): Promise<number> {
	let scored = 0;
	let refused = 0;
	for await (const lines of readLines(openFile(path, surroundings))) {
		let waiting = '';
		for (const line of lines) {
			const outcome = scoreLine(line, versions);
			if ('result' in outcome) scored += 1;
			else {
				refused += 1;
				const file = `${nameOf(path)}, line ${line.number}`;
				surroundings.err(toFaultText(outcome.faults.map((fault) => ({ ...fault, file }))));
			}
			waiting +=
				'result' in outcome ? `${outcome.result}\n` : `${toErrorLine(line.number, outcome.faults)}\n`;
			if (waiting.length < CHARACTERS_AT_ONCE) continue;
			await surroundings.out(waiting);
			waiting = '';
		}
		if (waiting !== '') await surroundings.out(waiting);
	}
	surroundings.err(`${count(scored, 'plan')} scored, ${count(refused, 'line')} refused.\n`);
	return refused === 0 ? DONE : REFUSED;
}

type Outcome = { readonly result: string } | { readonly faults: readonly Fault[] };

function scoreLine({ text }: Line, versions: readonly Questionnaire[]): Outcome {
	if (typeof text !== 'string') return { faults: [text] };
	const plan = parsePlanText(text, versions);
	if (!plan.ok) return { faults: plan.faults };
	return { result: JSON.stringify(assess(questionnaireOf(plan.value, versions), plan.value)) };
}

function toErrorLine(line: number, faults: readonly Fault[]): string {
	return JSON.stringify({ error: { line, faults } });
}

function count(number: number, what: string): string {
	return `${number.toLocaleString('en')} ${what}${number === 1 ? '' : 's'}`;
}
