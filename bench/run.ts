/**
 * `npm run bench`: runs every `bench/*.bench.ts`, prints a table and writes bench/results.json.
 * `npm run bench -- score search` runs those whose file name has one of these words.
 */
import { globSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bench, BenchRow } from './bench.ts';

const words = process.argv.slice(2);
const files = globSync('*.bench.ts', { cwd: import.meta.dirname })
	.filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
	.sort();
if (files.length === 0) {
	console.error(
		words.length > 0 ? `No benchmark is called ${words.join(' or ')}.` : 'There are no benchmarks yet.',
	);
	process.exitCode = 2;
}

const benches: { name: string; rows: readonly BenchRow[] }[] = [];
for (const file of files) {
	try {
		const { name, run } = (await import(pathToFileURL(join(import.meta.dirname, file)).href)) as Bench;
		console.log(`\n${name}`);
		const rows = await run();
		benches.push({ name, rows });
		console.log(toTable(rows));
	} catch (error) {
		console.error(`${file} failed:`, error);
		process.exitCode = 1;
	}
}

if (benches.length > 0) {
	const machine = {
		node: process.version,
		system: `${process.platform}-${process.arch}`,
		processor: cpus()[0]?.model ?? 'unknown',
		cores: availableParallelism(),
	};
	const results = { measured: new Date().toISOString(), machine, benches };
	const path = join(import.meta.dirname, 'results.json');
	await writeFile(path, `${JSON.stringify(results, null, '\t')}\n`);
	console.log('\nWritten to bench/results.json.');
}

/** Columns of text; numbers stand to the right. */
function toTable(rows: readonly BenchRow[]): string {
	const cells = rows.map(({ what, value, unit, against = '', reference }) => [
		what,
		`${toDigits(value)} ${unit}`,
		reference === undefined ? '' : `× ${toDigits(value / reference)}`,
		reference === undefined ? against : `${against}, ${toDigits(reference)} ${unit}`,
	]);
	const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
	return cells
		.map(([what = '', value = '', ratio = '', against = '']) => {
			const [first = 0, second = 0, third = 0] = widths;
			return `  ${what.padEnd(first)}  ${value.padStart(second)}  ${ratio.padStart(third)}  ${against}`.trimEnd();
		})
		.join('\n');
}

/** Three digits that mean something: 0.0123, 4.57, 812, 61,000. */
function toDigits(value: number): string {
	return value.toLocaleString('en-GB', { maximumSignificantDigits: 3 });
}
