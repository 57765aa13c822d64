import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

import { runProgram } from '../scripts/checks/run-program.ts';
import type { BenchRow } from './bench.ts';
import { type GeneratedModule, generateModule, generateSources } from './generate-modules.ts';

export const name = 'Building the site from generated modules, beside Starlight with a page for each text';

const COUNTS = [10, 100, 500] as const;
/** The fastest of them counts: what else the machine does can only make a build slower. */
const RUNS = 2;
const root = join(import.meta.dirname, '..');
/** Inside the project, where MDX finds the packages that it needs. */
const scratch = join(root, 'node_modules/.cache/press-two/bench');
/** Not a dependency. With BENCH_PEERS=1 it is installed here, and from then on measured. */
const peer = join(tmpdir(), 'press-two-starlight');
const isPeerThere = () => existsSync(join(peer, 'node_modules/@astrojs/starlight'));
const PEER_PACKAGES = ['@astrojs/starlight@0.42.4', 'astro@7.3.5'];

interface Built {
	/** From the start of the program to its end, in seconds. */
	readonly time: number;
	/** Of all cores together, in seconds. */
	readonly processor?: number;
	/** The most that the program held, without the programs that it starts. */
	readonly MB: number;
}

/** The same packages in November 2026, on two cores that did little else. */
const EARLIER: readonly Built[] = [
	{ time: 2.73, MB: 653 },
	{ time: 4.14, MB: 783 },
	{ time: 13.3, MB: 1136 },
];

export async function run(): Promise<readonly BenchRow[]> {
	installPeer();
	const against = isPeerThere() ? 'Starlight, in the same run' : 'Starlight, measured earlier';
	const rows: BenchRow[] = [];
	const found: { ours: Built; theirs: Built; pages: number; kB: number }[] = [];
	try {
		for (const [place, count] of COUNTS.entries()) {
			const modules = Array.from({ length: count }, (_, index) => generateModule(index + 1));
			const { pages, kB, ...ours } = await buildOurs(modules);
			const theirs = isPeerThere() ? await buildTheirs(modules) : EARLIER[place]!;
			found.push({ ours, theirs, pages, kB });
			const row = (what: string, unit: string, value = NaN, reference?: number) =>
				rows.push({
					what: `${count} modules, ${pages} pages: ${what}`,
					value,
					unit,
					...(reference && { against, reference }),
				});
			row('time', 's', ours.time, theirs.time);
			row('processor time', 's', ours.processor, theirs.processor);
			row('most memory', 'MB', ours.MB, theirs.MB);
		}
	} finally {
		await rm(scratch, { recursive: true, force: true });
	}
	const [small, middle, large] = found as [(typeof found)[0], (typeof found)[0], (typeof found)[0]];
	const modules = COUNTS[2] - COUNTS[1];
	const ms = 1000 * (large.ours.time - middle.ours.time);
	const reference = (1000 * (large.theirs.time - middle.theirs.time)) / modules;
	const growth = { unit: 'ms', against: `a page more: ${against}`, reference };
	return [
		...rows,
		{ what: 'one module more, from 100 to 500', value: ms / modules, ...growth },
		{
			what: 'one page more, from 100 to 500',
			value: ms / (large.pages - middle.pages),
			unit: 'ms',
			against: 'at most',
			reference: 10,
		},
		{
			what: 'a reading page among 500 modules, gzip -9',
			value: large.kB,
			unit: 'kB',
			against: 'the same page among 10',
			reference: small.kB,
		},
	];
}

async function buildOurs(modules: readonly GeneratedModule[]) {
	const [content, out, cacheDir] = ['content', 'dist', 'cache'].map((name) => join(scratch, name));
	await rm(scratch, { recursive: true, force: true });
	await writeFolder(join(content!, 'sources'), generateSources());
	for (const { id, files } of modules) await writeFolder(join(content!, 'modules', id), files);
	// With a cache of its own: the site's would hold these modules at its next build.
	const config = `import config from '../../../../astro.config.mjs';
export default { ...config, cacheDir: ${JSON.stringify(cacheDir)} };`;
	await writeFolder(scratch, { 'astro.config.mjs': config });
	const [contentPath, scratchPath] = [content!, scratch].map((path) => relative(root, path));
	const args = ['--config', `${scratchPath}/astro.config.mjs`, '--outDir', out!];
	const env = { CONTENT: contentPath!.replaceAll('\\', '/'), EDITION: 'facilitator', BASE: '' };
	const built = await build(root, args, env, [out!, cacheDir!]);
	const html = await readFile(join(out!, 'workshop', modules[4]!.id, 'index.html'));
	const pages = globSync('**/*.html', { cwd: out! }).length;
	return { ...built, pages, kB: gzipSync(html, { level: 9 }).length / 1000 };
}

/** One page a module with the text of its reading page: neither guide, nor worksheets, nor slides. */
async function buildTheirs(modules: readonly GeneratedModule[]): Promise<Built> {
	const docs = join(peer, 'src/content/docs');
	await rm(docs, { recursive: true, force: true });
	const pages = modules.map(({ id, title, summary, markdown }) => [
		`${id}.md`,
		`---\ntitle: ${title}\ndescription: ${summary}\n---\n\n${markdown}`,
	]);
	await writeFolder(docs, Object.fromEntries(pages) as Record<string, string>);
	const config = `import starlight from '@astrojs/starlight';
export default { integrations: [starlight({ title: 'Starlight' })] };`;
	const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`;
	await writeFolder(peer, { 'astro.config.mjs': config, 'src/content.config.ts': collections });
	const caches = ['dist', '.astro', 'node_modules/.astro'].map((folder) => join(peer, folder));
	return build(peer, [], {}, caches);
}

/** Every run is a first one: what is in `made` goes before it. */
async function build(
	folder: string,
	args: readonly string[],
	env: NodeJS.ProcessEnv,
	made: readonly string[],
): Promise<Built> {
	const probe = `import { writeSync } from 'node:fs';
process.on('exit', () => {
	const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
	writeSync(2, \`\\nused \${maxRSS / 1000} \${(userCPUTime + systemCPUTime) / 1e6}\\n\`);
});`;
	const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(probe)}`;
	const runs: Required<Built>[] = [];
	for (let turn = 0; turn < RUNS; turn += 1) {
		for (const path of made) await rm(path, { recursive: true, force: true });
		const started = performance.now();
		const { exitCode, output } = await runProgram(folder, ['astro', 'build', ...args], {
			...process.env,
			...env,
			NODE_OPTIONS,
			ASTRO_TELEMETRY_DISABLED: '1',
		});
		const time = (performance.now() - started) / 1000;
		if (exitCode !== 0) throw new Error(`astro build in ${folder} failed:\n${output.slice(-3000)}`);
		// Whatever it starts on Node says it too; it is the largest itself.
		const used = [...output.matchAll(/^used (\S+) (\S+)$/gm)].map(([, ...numbers]) => numbers.map(Number));
		const most = (place: number) => Math.max(...used.map((numbers) => numbers[place]!));
		runs.push({ time, MB: most(0), processor: most(1) });
	}
	return runs.reduce((best, one) => (one.time < best.time ? one : best));
}

function installPeer(): void {
	if (isPeerThere() || process.env['BENCH_PEERS'] !== '1') return;
	const args = ['install', '--prefix', peer, '--no-audit', '--no-fund', ...PEER_PACKAGES];
	const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
	if (status !== 0) throw new Error(`Starlight could not be installed into ${peer}.`);
}

async function writeFolder(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
	await mkdir(folder, { recursive: true });
	for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
}
