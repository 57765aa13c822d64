import { assess } from '#domain/assess.ts';

import { type Command, DONE, JSON_OPTION } from '../command.ts';
import { readPlan } from '../read-plan.ts';
import { questionnaireOf, readQuestionnaires } from '../read-questionnaires.ts';
import { WrongUse } from '../refusal.ts';
import { toReport } from '../report/report.ts';
import { scoreBatch } from './score-batch.ts';

export const scoreCommand: Command = {
	name: 'score',
	usage: ['score PLAN.json [--json]', 'score --batch FILE.jsonl'],
	summary: 'Score a plan: readiness, what holds it down, risks, and what to do next.',
	details: [
		'PLAN.json is a plan that was exported from Press Two; - reads it from standard input.\n' +
			'In a terminal the result has bars and colour (NO_COLOR turns colour off); in a pipe it is plain text.',
		'FILE.jsonl holds one plan a line; - reads standard input. One JSON result is printed for each line, in\n' +
			'order, so that result n belongs to line n. A line that is refused gives {"error": {"line": n,\n' +
			'"faults": […]}} in its place and a fault on standard error; the rest is scored, and the exit code is 1.',
	],
	options: [
		JSON_OPTION,
		{ name: 'batch', value: 'FILE.jsonl', summary: 'Score one plan for each line of a file.' },
	],
	async run({ paths, flags, values }, surroundings) {
		const batch = values.get('batch');
		if (batch !== undefined) {
			if (paths.length > 0) throw new WrongUse('With --batch there is one file only');
			return scoreBatch(batch, await readQuestionnaires(surroundings.root), surroundings);
		}
		const [path, ...more] = paths;
		if (path === undefined) throw new WrongUse('A plan file is missing');
		if (more.length > 0) {
			throw new WrongUse(
				'One plan is scored at a time',
				'For many, put one a line in a file and use --batch.',
			);
		}
		const versions = await readQuestionnaires(surroundings.root);
		const plan = await readPlan(path, versions, surroundings);
		const questionnaire = questionnaireOf(plan, versions);
		const result = assess(questionnaire, plan);
		const text = flags.has('json')
			? `${JSON.stringify(result, null, 2)}\n`
			: toReport({ questionnaire, plan, result }, surroundings.look);
		await surroundings.out(text);
		return DONE;
	},
};
