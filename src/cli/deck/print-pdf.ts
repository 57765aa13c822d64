import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { type BrowserProgram, findBrowser, FLAGS } from '../browser/launch-browser.ts';
import { Refusal } from '../refusal.ts';

const execute = promisify(execFile);

/** Longest that a browser may take, in milliseconds. */
const AT_MOST = 60_000;

/** As Playwright starts it: the sandbox works neither for root nor in most containers, whose shared memory is small too. */
const PRINTING = [
	'--headless',
	'--no-sandbox',
	'--disable-dev-shm-usage',
	'--no-pdf-header-footer',
	'--generate-pdf-document-outline',
];

/**
 * A page of HTML that needs nothing else as a PDF: tagged, with an outline, a title and a language, on its own paper.
 * The browser prints it by itself, because loading Playwright takes longer than the printing.
 *
 * @throws Refusal that says what to install, if there is no Chromium that works.
 */
export async function printPdf(
	html: string,
	find: () => Promise<BrowserProgram> = findBrowser,
): Promise<Uint8Array> {
	const folder = await mkdtemp(join(tmpdir(), 'press-two-print-'));
	const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
	try {
		const { path, env } = await find();
		await writeFile(page, html);
		await execute(
			path,
			[
				...FLAGS,
				...PRINTING,
				`--user-data-dir=${join(folder, 'profile')}`,
				`--print-to-pdf=${pdf}`,
				pathToFileURL(page).href,
			],
			{ env: { ...process.env, ...env }, timeout: AT_MOST, killSignal: 'SIGKILL' },
		).catch((error: { code?: string | number; signal?: string | null }) => {
			// Its message has the whole command line and all that the browser wrote.
			throw new Error(`${path} does not work: it ended with ${error.signal ?? error.code ?? 'no code'}.`);
		});
		return await readFile(pdf).catch(() => {
			throw new Error(`${path} does not work: it ended and wrote no PDF.`);
		});
	} catch (error) {
		throw new Refusal('pdf', [
			{ place: '', fault: 'it needs a Chromium, and none prints it', next: (error as Error).message },
		]);
	} finally {
		// Processes of the browser may still write to their folder for a moment.
		await rm(folder, { recursive: true, force: true, maxRetries: 5 });
	}
}
