import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Answer, Answers } from '#domain/plan/plan-document.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Fault } from '#errors/fault.ts';
import { fromShortCode, toShortCode } from '#storage/short-code.ts';

import { type Command, DONE, JSON_OPTION } from '../command.ts';
import { readPlan } from '../read-plan.ts';
import { questionnaireOf, readQuestionnaires } from '../read-questionnaires.ts';
import { STDIN } from '../read-text.ts';
import { Refusal, WrongUse } from '../refusal.ts';

export const codeCommand: Command = {
	name: 'code',
	usage: ['code PLAN.json [--json]', 'code TEXT [--json]'],
	summary: 'Turn the answers of a plan into a code short enough to read aloud, and back.',
	details: [
		'The code holds levels, evidence, "don\'t know" and "does not apply"; no plan, no notes, no reasons.\n' +
			'Its last two characters check the rest. Case, spaces and dashes do not matter.',
		'With --json: { "questionnaire", "code" }, or { "questionnaire", "answers" } as they stand in a plan file.',
	],
	options: [JSON_OPTION],
	async run({ paths, flags }, surroundings) {
		const [first, ...more] = paths;
		if (first === undefined) throw new WrongUse('A plan file or a code is missing');
		const versions = await readQuestionnaires(surroundings.root);
		const print = async (value: unknown, text: string) => {
			await surroundings.out(flags.has('json') ? `${JSON.stringify(value, null, 2)}\n` : text);
			return DONE;
		};
		if (first === STDIN || looksLikeFile(first) || existsSync(resolve(surroundings.folder, first))) {
			if (more.length > 0) throw new WrongUse('One plan is turned into a code at a time');
			const plan = await readPlan(first, versions, surroundings);
			const code = toShortCode(questionnaireOf(plan, versions), plan.answers);
			return print({ questionnaire: plan.questionnaire, code }, `${code}\n`);
		}
		const { questionnaire, answers } = readCode(paths.join(' '), versions);
		return print({ questionnaire: questionnaire.version, answers }, toAnswerLines(questionnaire, answers));
	},
};

/** No code has a dot or a slash. */
function looksLikeFile(text: string): boolean {
	return /[./\\]/.test(text);
}

/** The code's check tells which version it belongs to; the newest is tried first, and its fault is the one told. */
function readCode(
	text: string,
	versions: readonly Questionnaire[],
): { questionnaire: Questionnaire; answers: Answers } {
	let faults: readonly Fault[] | undefined;
	for (const questionnaire of versions.toReversed()) {
		const parsed = fromShortCode(questionnaire, text);
		if (parsed.ok) return { questionnaire, answers: parsed.value };
		faults ??= parsed.faults;
	}
	throw new Refusal('The code', faults ?? []);
}

/** `S1  2  document  What the plan is for`, one question a line. */
function toAnswerLines({ questions }: Questionnaire, answers: Answers): string {
	const rows = questions.map(({ id, title }) => [id, ...toCells(answers[id]), title]);
	const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
	return rows
		.map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`)
		.join('');
}

function toCells(answer: Answer | undefined): [string, string] {
	if (!answer) return ['open', '-'];
	if ('level' in answer) return [String(answer.level), answer.grade ?? '-'];
	return ['unknown' in answer ? 'unknown' : 'notApplicable', '-'];
}
