import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { findBrowser, FLAGS } from '#cli/browser/launch-browser.ts';

import type { BenchRow } from './bench.ts';
import { measurePrograms, type Program, type Taken } from './measure-programs.ts';

export const name =
	'A deck of 40 slides with 6 charts and notes, as files: whole programs, beside Marp and Slidev';

const root = join(import.meta.dirname, '..');
const RUNS = 7;
const PEER_RUNS = 2;
const EXAMPLE = 'content/examples/klarna-2024.json';
/** Not dependencies. With BENCH_PEERS=1 they are installed here, and from then on measured. */
const peers = join(tmpdir(), 'press-two-deck-peers');
const marp = join(peers, 'node_modules/@marp-team/marp-cli/marp-cli.js');
const slidev = join(peers, 'node_modules/@slidev/cli/bin/slidev.mjs');
const PEER_PACKAGES = [
	'@marp-team/marp-cli@4.5.1',
	'@slidev/cli@53.0.0',
	'@slidev/theme-default@0.25.0',
	'playwright-chromium@1.65.0',
];

type Programs = Readonly<Record<string, Program>>;

export async function run(): Promise<readonly BenchRow[]> {
	installPeers();
	const folder = await mkdtemp(join(tmpdir(), 'press-two-bench-'));
	const at = (file: string) => join(folder, file);
	const write = (kind: string): Program => [
		process.execPath,
		join(root, 'bench/write-deck.ts'),
		kind,
		at(kind),
	];
	const { path: browser } = await findBrowser();
	const env = { NODE_COMPILE_CACHE: at('compiled'), CHROME_PATH: browser, CHROME_NO_SANDBOX: '1' };
	const command = (format: string): Program => {
		const args = [
			'deck',
			EXAMPLE,
			'--template',
			'full-report',
			'--notes',
			'--format',
			format,
			'--out',
			folder,
		];
		return [process.execPath, join(root, 'scripts/press-two.js'), ...args, '--overwrite'];
	};
	try {
		const sized = ['pptx', 'html', 'pdf', 'alone', 'text', 'pages', 'markdown'];
		// Every program once before it counts: what each of them keeps for the next time is then there.
		for (const [path, ...args] of [...sized.map(write), ...['pptx', 'html', 'pdf'].map(command)])
			execFileSync(path, args, { cwd: root, env: { ...process.env, ...env }, stdio: 'ignore' });
		const ours: Programs = {
			start: [process.execPath, '-e', '0'],
			...Object.fromEntries(['pptx', 'html', 'pdf', 'alone', 'text'].map((kind) => [kind, write(kind)])),
			printed: [
				browser,
				...FLAGS,
				...PRINT,
				`--user-data-dir=${at('profile')}`,
				`--print-to-pdf=${at('printed')}`,
				at('pages'),
			],
			...Object.fromEntries(
				['pptx', 'html', 'pdf'].map((format) => [`press-two ${format}`, command(format)]),
			),
		};
		const taken = await measurePrograms(ours, { runs: RUNS, env });
		const theirs = peerPrograms(browser, at);
		if (theirs['slidev pdf']) await copyFile(at('markdown'), join(peers, 'slides.md'));
		const beside = await measurePrograms(theirs, { runs: PEER_RUNS, env });

		const kB = async (file: string) => (await readFile(at(file))).length / 1000;
		const gzipped = async (file: string) => gzipSync(await readFile(at(file)), { level: 9 }).length / 1000;
		const rows: BenchRow[] = [
			...rowsOf('PPTX', taken['pptx']!, 'PptxGenJS alone', taken['alone']),
			...rowsOf('PPTX', taken['pptx']!, 'Marp', beside['marp pptx']),
			...rowsOf('PPTX', taken['pptx']!, 'Slidev', beside['slidev pptx']),
			...rowsOf('PDF', taken['pdf']!, 'Chromium alone, of the same page', taken['printed']),
			...rowsOf('PDF', taken['pdf']!, 'Marp', beside['marp pdf']),
			...rowsOf('PDF', taken['pdf']!, 'Slidev', beside['slidev pdf']),
			...rowsOf('HTML', taken['html']!, 'its words as a file', taken['text']),
			...rowsOf('HTML', taken['html']!, 'Marp', beside['marp html']),
		];
		const size = (what: string, value: number, against: string, reference: number) =>
			rows.push({ what: `${what}: size`, value, unit: 'kB', against, reference });
		size('PPTX', await kB('pptx'), 'PptxGenJS alone', await kB('alone'));
		size('PDF', await kB('pdf'), 'Chromium alone, of the same page', await kB('printed'));
		size('HTML, gzip -9', await gzipped('html'), 'its words', await gzipped('text'));
		if (beside['marp pptx']) {
			size('PPTX', await kB('pptx'), 'Marp', await kB('marp.pptx'));
			size('PDF', await kB('pdf'), 'Marp', await kB('marp.pdf'));
			size('HTML, gzip -9', await gzipped('html'), 'Marp', await gzipped('marp.html'));
		}
		for (const format of ['pptx', 'pdf', 'html'])
			rows.push(
				...rowsOf(
					`press-two deck, a whole report as ${format}`,
					taken[`press-two ${format}`]!,
					'Node alone',
					taken['start'],
				),
			);
		return rows;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

const PRINT = ['--headless', '--no-sandbox', '--no-pdf-header-footer', '--generate-pdf-document-outline'];

function peerPrograms(browser: string, at: (file: string) => string): Programs {
	const programs: Record<string, Program> = {};
	if (existsSync(marp))
		for (const format of ['pptx', 'pdf', 'html'])
			programs[`marp ${format}`] = [
				process.execPath,
				marp,
				'--no-stdin',
				...(format === 'html' ? [] : [`--${format}`]),
				'-o',
				at(`marp.${format}`),
				at('markdown'),
			];
	if (existsSync(slidev))
		for (const format of ['pptx', 'pdf'])
			programs[`slidev ${format}`] = [
				process.execPath,
				slidev,
				'export',
				join(peers, 'slides.md'),
				'--format',
				format,
				'--output',
				at(`slidev.${format}`),
				'--executable-path',
				browser,
			];
	return programs;
}

function rowsOf(what: string, taken: Taken, against: string, reference: Taken | undefined): BenchRow[] {
	if (!reference) return [];
	const row = (measure: string, unit: string, value = NaN, other = NaN) =>
		Number.isNaN(value + other)
			? []
			: [{ what: `${what}: ${measure}`, value, unit, against, reference: other }];
	return [
		...row('time', 'ms', taken.time, reference.time),
		...row('processor time', 'ms', taken.processor, reference.processor),
		...row('most memory', 'MB', taken.MB, reference.MB),
	];
}

function installPeers(): void {
	if (existsSync(slidev) || process.env['BENCH_PEERS'] !== '1') return;
	const args = ['install', '--prefix', peers, '--no-audit', '--no-fund', ...PEER_PACKAGES];
	const { status } = spawnSync('npm', args, {
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', PUPPETEER_SKIP_DOWNLOAD: '1' },
	});
	if (status !== 0) throw new Error(`Marp and Slidev could not be installed into ${peers}.`);
}
