import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { rolldown } from 'rolldown';

import { writeCopyList } from '../../scripts/offline/write-copy-list.js';

const types: Record<string, string> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.json': 'application/json',
};

/**
 * A site of two pages in as many versions as a test wants, with the real mark, the real worker and the real list, and a
 * server that can be made to fail: two builds of the whole site would take a minute and could not.
 */
export async function openTinySite() {
	const home = await mkdtemp(join(tmpdir(), 'press-two-offline-'));
	const script = await bundlePageScript();
	/** Answers in the server's place, if it returns true. */
	let instead: (path: string, response: ServerResponse) => boolean = () => false;
	let version = '';
	const asked: string[] = [];

	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		asked.push(path);
		if (instead(path, response)) return;
		const name = path.endsWith('/') ? `${path}index.html` : path;
		readFile(join(home, version, name)).then(
			(bytes) => response.writeHead(200, { 'Content-Type': types[extname(name)] ?? 'text/plain' }).end(bytes),
			() => response.writeHead(404).end('Nothing here'),
		);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const address = server.address();
	if (typeof address !== 'object' || !address) throw new Error('The server has no port.');

	return {
		url: `http://localhost:${address.port}/`,
		asked,
		/** Puts another version on the server. Each file of it says which one it is. */
		async publish(word: string) {
			await writeVersion(join(home, word), word, script);
			version = word;
		},
		answerInstead(answer: typeof instead) {
			instead = answer;
		},
		answerAsUsual() {
			instead = () => false;
		},
		/** From now on there is no network. */
		async stop() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
		remove: () => rm(home, { recursive: true }),
	};
}

async function writeVersion(folder: string, word: string, script: string): Promise<void> {
	const page = (title: string) =>
		`<!doctype html><title>${title} ${word}</title><offline-mark scope="/" version=""></offline-mark>` +
		`<script type="module" src="/page.js"></script><script type="module" src="/_astro/first.${word}.js"></script>`;
	const files = {
		'index.html': page('Home'),
		'other/index.html': page('Other'),
		'404.html': `<!doctype html><title>Not found ${word}</title>`,
		'page.js': script,
		'data.json': JSON.stringify(word),
		[`_astro/first.${word}.js`]: `window.late = () => import('./late.${word}.js');`,
		[`_astro/late.${word}.js`]: `export const word = '${word}';`,
	};
	for (const [name, text] of Object.entries(files)) {
		await mkdir(join(folder, name, '..'), { recursive: true });
		await writeFile(join(folder, name), text);
	}
	await writeCopyList(folder);
}

/** What every page of the real site has, and what a presenter calls. */
async function bundlePageScript(): Promise<string> {
	const folder = join(import.meta.dirname, '../../components/offline');
	const source =
		`import './offline-mark.ts'; import './load-anew.ts';` +
		`import { holdSession } from './hold-session.ts'; window.holdSession = holdSession;`;
	const entry = join(folder, 'tiny-site-entry.js');
	const bundle = await rolldown({
		input: entry,
		plugins: [
			{
				name: 'entry',
				resolveId: (id) => (id === entry ? id : null),
				load: (id) => (id === entry ? source : null),
			},
		],
	});
	const { output } = await bundle.generate({ format: 'esm' });
	await bundle.close();
	return output[0].code;
}
