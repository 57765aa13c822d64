/**
 * Everything `npm test` does. `npm test -- lint unit` runs those stages only; `npm test -- --help` lists them.
 *
 * Every stage is tried even if one before it failed, unless it needs that one. The last line is the count.
 */
import { existsSync, rmSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { addCounts, countLine, countTests, type Count, type VitestReport } from './checks/count.ts';
import { runProgram } from './checks/run-program.ts';
import { chooseStages, stages, type Stage } from './checks/stages.ts';

const root = join(import.meta.dirname, '..');
const reports = join(root, 'test/results');
const started = new Map<Stage, number>();
const counts = new Map<Stage, Count>();

/** What every stage sees. A person's BASE or PORT is for the site they serve, not for the checks. */
const env: NodeJS.ProcessEnv = { ...process.env, CI: 'true', NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };
for (const name of ['BASE', 'PORT', 'FORCE_COLOR', 'NODE_ENV']) delete env[name];

const names = process.argv.slice(2);
if (names.includes('--help')) {
	for (const { name, title } of stages) console.log(`${name.padEnd(8)} ${title}`);
} else {
	try {
		await run(chooseStages(names));
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 2;
	}
}

async function run(chosen: readonly Stage[]): Promise<void> {
	await mkdir(reports, { recursive: true });
	const heartbeat = setInterval(tellWhatRuns, 20_000);
	for (const group of new Set(chosen.map((stage) => stage.group))) {
		await runSideBySide(chosen.filter((stage) => stage.group === group));
	}
	clearInterval(heartbeat);

	const total = addCounts([...counts.values()]);
	const bad = [...counts].filter(([, { failed }]) => failed > 0).map(([{ name }]) => name);
	console.log(
		bad.length > 0 ? `\nFailed: ${bad.join(', ')}. Run one again with: npm test -- ${bad[0]}\n` : '',
	);
	console.log(countLine(total));
	process.exitCode = total.failed > 0 ? 1 : 0;
}

async function runSideBySide(group: readonly Stage[]): Promise<void> {
	const waiting = [...group];
	const worker = async () => {
		for (let stage = waiting.shift(); stage; stage = waiting.shift()) {
			counts.set(stage, await runStage(stage));
			started.delete(stage);
		}
	};
	await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
}

async function runStage(stage: Stage): Promise<Count> {
	const needed = [...counts].find(([{ name }]) => name === stage.needs);
	if (needed && needed[1].failed > 0) {
		report(stage, `not tried: it needs "${needed[0].name}", which failed`);
		return { passed: 0, failed: 0, skipped: 1 };
	}
	if (stage.onlyWith && !existsSync(join(root, stage.onlyWith))) {
		report(stage, `nothing to check: there is no ${stage.onlyWith}`);
		return { passed: 0, failed: 0, skipped: 1 };
	}
	started.set(stage, Date.now());
	const { count, output } = stage.countsTests ? await runTests(stage) : await runCheck(stage);
	const time = `${seconds(stage)} s`;
	if (count.failed === 0) {
		report(stage, stage.countsTests ? `${countLine(count)}, ${time}` : `passed, ${time}`);
	} else {
		report(stage, `FAILED, ${time}`);
		console.log(`${output.trim()}\n`);
	}
	return count;
}

async function runCheck(stage: Stage): Promise<{ count: Count; output: string }> {
	const { exitCode, output } = await runProgram(root, stage.command, env);
	const passed = exitCode === 0;
	return { count: { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 }, output };
}

async function runTests(stage: Stage): Promise<{ count: Count; output: string }> {
	const file = join(reports, `${stage.name}.json`);
	rmSync(file, { force: true });
	const { exitCode, output } = await runProgram(
		root,
		[...stage.command, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
		env,
	);
	const report = existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as VitestReport) : undefined;
	return { count: countTests(report, exitCode), output };
}

function report({ name, title }: Stage, result: string): void {
	console.log(`${name.padEnd(8)} ${title}: ${result}`);
}

function tellWhatRuns(): void {
	for (const stage of started.keys()) {
		if (seconds(stage) >= 15) console.log(`  … ${stage.name}, ${seconds(stage)} s so far`);
	}
}

function seconds(stage: Stage): number {
	return Math.round((Date.now() - (started.get(stage) ?? Date.now())) / 1000);
}
