import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

import type { BrowserProgram } from './launch-browser.ts';

/** Asks the browser for something, by the names of the DevTools protocol. @throws Error with what it says against it. */
export type Ask = (method: string, params?: object) => Promise<Readonly<Record<string, unknown>>>;

/** Longest that a browser may take for everything, in milliseconds. */
const AT_MOST = 60_000;

/** As Playwright starts it: the sandbox works neither for root nor in most containers, whose shared memory is small too. */
const ALONE = ['--headless', '--remote-debugging-pipe', '--no-sandbox', '--disable-dev-shm-usage'];

/**
 * Starts a browser with one empty page, for work of a few messages: loading Playwright takes longer than such work.
 *
 * @throws Error that says how the browser ended, where that was before the work was done.
 */
export async function withBrowserPage<T>(
	{ path, env }: BrowserProgram,
	flags: readonly string[],
	work: (ask: Ask) => Promise<T>,
): Promise<T> {
	const profile = await mkdtemp(join(tmpdir(), 'press-two-page-'));
	const args = [...flags, ...ALONE, `--user-data-dir=${profile}`, 'about:blank'];
	const child = spawn(path, args, {
		env: { ...process.env, ...env },
		stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
		timeout: AT_MOST,
		killSignal: 'SIGKILL',
	});
	const ended = new Promise<string>((resolve) => {
		child.on('error', (error) => resolve(error.message));
		child.on('close', (code, signal) => resolve(`it ended with ${signal ?? code}`));
	});
	const early = ended.then((how) => Promise.reject(new Error(`${path} does not work: ${how}.`)));
	const ask = speak(child.stdio[3] as Writable, child.stdio[4] as Readable);
	try {
		const talk = async () => {
			const { targetId } = await ask('Target.createTarget', { url: 'about:blank' });
			const { sessionId } = await ask('Target.attachToTarget', { targetId, flatten: true });
			return work((method, params) => ask(method, params, sessionId));
		};
		return await Promise.race([talk(), early]);
	} finally {
		void ask('Browser.close');
		await ended;
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	}
}

/** Messages over two pipes: JSON with a zero byte behind each. What comes that nobody asked for is passed over. */
function speak(to: Writable, from: Readable) {
	const waiting = new Map<number, (message: Message) => void>();
	let half = '';
	// A browser that is gone is heard of by its end.
	to.on('error', () => {});
	from.setEncoding('utf8').on('data', (text: string) => {
		const parts = text.split('\0');
		parts[0] = half + parts[0];
		half = parts.pop()!;
		for (const part of parts) {
			const message = JSON.parse(part) as Message;
			if (message.id !== undefined) waiting.get(message.id)?.(message);
		}
	});
	return (method: string, params: object = {}, sessionId?: unknown) =>
		new Promise<Readonly<Record<string, unknown>>>((resolve, reject) => {
			const id = waiting.size + 1;
			waiting.set(id, ({ result, error }) =>
				error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result),
			);
			to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
		});
}

interface Message {
	readonly id?: number;
	readonly result: Readonly<Record<string, unknown>>;
	readonly error?: { readonly message: string };
}
