import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
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
const FORMATS = ['pptx', 'pdf', 'html'] as const;

/** Not a dependency. With BENCH_PEERS=1 it is installed here, and from then on measured. */
const peer = join(tmpdir(), 'press-two-marp');
const marp = join(peer, 'node_modules/@marp-team/marp-cli/marp-cli.js');
const PEER_PACKAGE = '@marp-team/marp-cli@4.5.1';

/** Decks of 40 slides in November 2026, on two cores that did little else, in milliseconds. */
const EARLIER = {
	'Marp, measured earlier': { pptx: 6840, pdf: 1900, html: 420 },
	'Slidev, measured earlier': { pptx: 13_200, pdf: 6580, html: undefined },
} as const;

const PRINT = ['--headless', '--no-sandbox', '--no-pdf-header-footer', '--generate-pdf-document-outline'];

export async function run(): Promise<readonly BenchRow[]> {
	installPeer();
	const folder = await mkdtemp(join(tmpdir(), 'press-two-bench-'));
	try {
		return await measure((file) => join(folder, file));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function measure(at: (file: string) => string): Promise<BenchRow[]> {
	const { path: browser } = await findBrowser();
	const env = { NODE_COMPILE_CACHE: at('compiled'), CHROME_PATH: browser, CHROME_NO_SANDBOX: '1' };
	const node = (...args: string[]): Program => [process.execPath, ...args];
	const write = (file: string) => node(join(root, 'bench/write-deck.ts'), at(file));
	const toPrinter = [
		...FLAGS,
		...PRINT,
		`--user-data-dir=${at('profile')}`,
		`--print-to-pdf=${at('printed')}`,
	];
	const asked = ['deck', join(root, EXAMPLE), '--template', 'full-report', '--notes', '--overwrite'];
	const command = (format: string) =>
		node(join(root, 'scripts/press-two.js'), ...asked, '--out', at('command'), '--format', format);
	const ours = {
		start: node('-e', '0'),
		pptx: write('deck.pptx'),
		pdf: write('deck.pdf'),
		html: write('deck.html'),
		alone: write('alone.pptx'),
		text: write('deck.txt'),
		printed: [browser, ...toPrinter, at('pages.html')],
		commandPptx: command('pptx'),
		commandPdf: command('pdf'),
		commandHtml: command('html'),
	} satisfies Record<string, Program>;
	// Once before it counts: what each keeps for the next time is then there, and what peers and printer start from.
	for (const [path, ...args] of [write('pages.html'), write('deck.md'), ...Object.values<Program>(ours)])
		execFileSync(path, args, { env: { ...process.env, ...env }, stdio: 'ignore' });
	const taken = await measurePrograms(ours, { runs: RUNS, env });
	const rows: BenchRow[] = [
		...rowsOf('PPTX', taken.pptx, 'PptxGenJS alone', taken.alone),
		...rowsOf('PDF', taken.pdf, 'Chromium alone, of the same page', taken.printed),
		...rowsOf('HTML', taken.html, 'its words alone', taken.text),
		await sizeOf('PPTX', at('deck.pptx'), 'PptxGenJS alone', at('alone.pptx')),
		await sizeOf('PDF', at('deck.pdf'), 'Chromium alone, of the same page', at('printed')),
		await sizeOf('HTML', at('deck.html'), 'its words alone', at('deck.txt')),
	];
	if (existsSync(marp)) {
		const make = (format: string) =>
			node(
				marp,
				'--no-stdin',
				...(format === 'html' ? [] : [`--${format}`]),
				'-o',
				at(`marp.${format}`),
				at('deck.md'),
			);
		const theirs = await measurePrograms(
			{ pptx: make('pptx'), pdf: make('pdf'), html: make('html') },
			{ runs: PEER_RUNS, env },
		);
		for (const format of FORMATS)
			rows.push(
				...rowsOf(format.toUpperCase(), taken[format], 'Marp, in the same run', theirs[format]),
				await sizeOf(format.toUpperCase(), at(`deck.${format}`), 'Marp', at(`marp.${format}`)),
			);
	}
	for (const [against, times] of Object.entries(EARLIER))
		for (const format of FORMATS)
			if (times[format] && !(against.startsWith('Marp') && existsSync(marp)))
				rows.push(row(`${format.toUpperCase()}: time`, 'ms', taken[format].time, against, times[format]));
	return [
		...rows,
		...rowsOf('the command, a full report as PPTX', taken.commandPptx, 'Node alone', taken.start),
		...rowsOf('the command, a full report as PDF', taken.commandPdf, 'Chromium alone', taken.printed),
		...rowsOf('the command, a full report as HTML', taken.commandHtml, 'Node alone', taken.start),
	];
}

function row(what: string, unit: string, value: number, against: string, reference: number): BenchRow {
	return { what, value, unit, against, reference };
}

function rowsOf(what: string, taken: Taken, against: string, reference: Taken): BenchRow[] {
	return [
		row(`${what}: time`, 'ms', taken.time, against, reference.time),
		row(`${what}: processor time`, 'ms', taken.processor, against, reference.processor),
		...(taken.MB && reference.MB ? [row(`${what}: most memory`, 'MB', taken.MB, against, reference.MB)] : []),
	];
}

/** Text as it is sent, gzip -9; what is compressed already as it is. */
async function sizeOf(what: string, file: string, against: string, reference: string): Promise<BenchRow> {
	const kB = async (path: string) => {
		const bytes = await readFile(path);
		return (what === 'HTML' ? gzipSync(bytes, { level: 9 }) : bytes).length / 1000;
	};
	const measured = what === 'HTML' ? 'size, gzip -9' : 'size';
	return row(`${what}: ${measured}`, 'kB', await kB(file), against, await kB(reference));
}

function installPeer(): void {
	if (existsSync(marp) || process.env['BENCH_PEERS'] !== '1') return;
	const args = ['install', '--prefix', peer, '--no-audit', '--no-fund', PEER_PACKAGE];
	const { status } = spawnSync('npm', args, {
		stdio: 'inherit',
		shell: process.platform === 'win32',
		// It finds the browser that we measure with.
		env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
	});
	if (status !== 0) throw new Error(`Marp could not be installed into ${peer}.`);
}
