import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { readQuestionnaire } from '#catalog/read-questionnaire.ts';
import { assess } from '#domain/assess.ts';
import type { PlanDocument } from '#domain/plan/plan-document.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { parsePlanText } from '#schemas/plan-document.ts';

import { type BenchRow, medianMs } from './bench.ts';
import { createPlan, createRandom } from './synthetic.ts';

export const name = 'Scoring many plans: score --batch, the whole process';

/** `QUICK=1 npm run bench -- batch` for a first look. */
const PLANS = process.env['QUICK'] ? 3000 : 100_000;
/** Plans that are held in memory, to see where the time of one goes. */
const SAMPLE = 1000;
const TOUCHPOINTS = 4;

export async function run(): Promise<readonly BenchRow[]> {
	const root = join(import.meta.dirname, '..');
	const parsed = await readQuestionnaire(join(root, 'content/questionnaire/2026.1'));
	if (!parsed.ok) throw new Error('The questionnaire has faults: npm run -s press-two -- check');
	const { questionnaire } = parsed.value;
	const folder = await mkdtemp(join(tmpdir(), 'press-two-bench-'));
	try {
		const files = {
			none: join(folder, 'none.jsonl'),
			tenth: join(folder, 'tenth.jsonl'),
			all: join(folder, 'all.jsonl'),
		};
		await writePlans(files.none, questionnaire, 0);
		await writePlans(files.tenth, questionnaire, PLANS / 10);
		const levels = await writePlans(files.all, questionnaire, PLANS);
		const none = await processMs(root, files.none);
		const tenth = await processMs(root, files.tenth);
		const all = await processMs(root, files.all);
		const floor = await medianMs(() => meansOf(levels, questionnaire));
		const count = PLANS.toLocaleString('en-GB');
		return [
			{
				what: `${count} plans, file to results`,
				value: all,
				unit: 'ms',
				against: 'floor: the means of their dimensions in memory',
				reference: floor,
			},
			{
				what: `${count} plans`,
				value: all - none,
				unit: 'ms',
				against: 'linear growth from a tenth of them',
				reference: 10 * (tenth - none),
			},
			{ what: 'start of the process', value: none, unit: 'ms' },
			...(await partsOf(files.tenth, questionnaire, (all - none) / PLANS)),
		];
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** Where the time of one plan goes, each part alone and in memory. */
async function partsOf(file: string, questionnaire: Questionnaire, onePlan: number): Promise<BenchRow[]> {
	const texts: string[] = [];
	for await (const line of createInterface(createReadStream(file)))
		if (texts.length < SAMPLE) texts.push(line);
	const plans = texts.map((text) => getPlan(text, questionnaire));
	const results = plans.map((plan) => assess(questionnaire, plan));
	const eachMs = async <T>(items: readonly T[], work: (item: T) => unknown) =>
		(await medianMs(() => items.forEach(work), { runs: 7, warmUp: 2 })) / items.length;
	const row = (what: string, value: number): BenchRow => ({
		what,
		value,
		unit: 'ms',
		against: 'one plan in the batch',
		reference: onePlan,
	});
	return [
		row('one plan in the batch', onePlan),
		row('of it: JSON.parse', await eachMs(texts, (text) => JSON.parse(text) as unknown)),
		row('of it: JSON.parse and all checks', await eachMs(texts, (text) => getPlan(text, questionnaire))),
		row('of it: the result with all actions', await eachMs(plans, (plan) => assess(questionnaire, plan))),
		row('of it: the result as JSON', await eachMs(results, (result) => JSON.stringify(result))),
	];
}

function getPlan(text: string, questionnaire: Questionnaire): PlanDocument {
	const parsed = parsePlanText(text, [questionnaire]);
	if (!parsed.ok) throw new Error('A plan of the benchmark has faults.');
	return parsed.value;
}

/** Writes plans, one a line, and gives their levels, with -1 for what has none. */
async function writePlans(file: string, questionnaire: Questionnaire, count: number): Promise<Int8Array> {
	const { questions } = questionnaire;
	const levels = new Int8Array(count * questions.length);
	const random = createRandom(count);
	const stream = createWriteStream(file);
	for (let index = 0; index < count; index += 1) {
		const plan = createPlan(questionnaire, TOUCHPOINTS, random);
		questions.forEach(({ id }, question) => {
			const answer = plan.answers[id];
			levels[index * questions.length + question] = answer && 'level' in answer ? answer.level : -1;
		});
		if (!stream.write(`${JSON.stringify(plan)}\n`)) await once(stream, 'drain');
	}
	stream.end();
	await once(stream, 'close');
	return levels;
}

/** The real process, its results thrown away. */
async function processMs(root: string, file: string): Promise<number> {
	const started = performance.now();
	const child = spawn(process.execPath, [join(root, 'scripts/press-two.js'), 'score', '--batch', file], {
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	const [code] = (await once(child, 'close')) as [number | null];
	if (code !== 0) throw new Error(`score --batch ended with ${code}.`);
	return performance.now() - started;
}

/** The floor: a mean for each dimension of each plan, in one typed array and no object. */
function meansOf(levels: Int8Array, { dimensions, questions }: Questionnaire): Float32Array {
	const width = questions.length;
	const bounds = dimensions.map(({ id }) => [
		questions.findIndex(({ dimension }) => dimension === id),
		questions.findLastIndex(({ dimension }) => dimension === id) + 1,
	]);
	const count = levels.length / width;
	const means = new Float32Array(count * bounds.length);
	for (let plan = 0; plan < count; plan += 1) {
		for (let dimension = 0; dimension < bounds.length; dimension += 1) {
			const [from, to] = bounds[dimension]!;
			let sum = 0;
			let known = 0;
			for (let at = plan * width + from!; at < plan * width + to!; at += 1) {
				const level = levels[at]!;
				if (level < 0) continue;
				sum += level;
				known += 1;
			}
			means[plan * bounds.length + dimension] = known > 0 ? sum / known : 0;
		}
	}
	return means;
}
