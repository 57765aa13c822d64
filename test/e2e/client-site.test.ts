import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { PRESS_TWO } from '../../src/domain/brand/brand.ts';
import { type BuiltFile, buildSite, readBuilt } from '../browser/build-site.ts';
import { findAxeFaults } from '../browser/find-axe-faults.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { goTo, useBrowser } from '../browser/use-browser.ts';
import { plantNotes } from '../fixtures/plant-notes.ts';

const root = join(import.meta.dirname, '../..');
/** Inside the project, where MDX finds the packages that it needs. */
const scratch = join(root, 'node_modules/.cache/press-two/client-site');
const content = join(scratch, 'content');
const out = join(scratch, 'site');
const brandFile = join(scratch, 'brand.json');
const BASE = '/some/path/';
const MODULES = ['humans-in-the-loop', 'press-1-press-2'];
const LEFT_OUT = 'the-way-back';
const CLIENT = 'Bramble & Sons “Water”';

const logo =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="18" fill="#8c1d2f"/></svg>';
const brand = {
	...PRESS_TWO,
	id: 'bramble',
	client: CLIENT,
	colours: { first: '#8c1d2f', second: '#0f766e' },
	font: 'Georgia',
	logo: { type: 'image/svg+xml', data: Buffer.from(logo).toString('base64'), alt: 'Bramble' },
};
const env = {
	BRAND: brandFile,
	BASE,
	MODULES: MODULES.join(','),
	CASES: 'dpd',
	EDITION: '',
	// Another program's. It once stood in every link.
	BASE_URL: '/',
	CONTENT: 'node_modules/.cache/press-two/client-site/content',
};
/** Things that no client may get, wherever they stand in the content. */
const planted = ['zzmarker', 'zz.planted@example.com', '/home/zzplanted/', 'Zzother Insurance'];

const { visit } = useBrowser();
let files: readonly BuiltFile[];
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
	rmSync(scratch, { recursive: true, force: true });
	cpSync(join(root, 'content'), content, { recursive: true });
	plant();
	const { exitCode, output } = await buildSite(out, env);
	expect(exitCode, output).toBe(0);
	files = readBuilt(out);
	site = await serveFolder(out, BASE);
}, 240_000);
afterAll(async () => {
	await site.stop();
	rmSync(scratch, { recursive: true, force: true });
});

/** Notes in modules that stay, and in a field of each kind; the rest in remarks, in what was left out, and in a brand. */
function plant(): void {
	for (const module of MODULES) plantNotes(content, module);
	const inModule = (name: string, module = MODULES[0]!) => join(content, 'modules', module, name);
	const remark = planted.join(' ');
	appendFileSync(inModule('exercises.yaml'), `\n# ${remark}\n`);
	appendFileSync(inModule('module.mdx'), `\n{/* ${remark} */}\n`);
	const notes = readFileSync(inModule('slides.md'), 'utf8').replace('Notes:\n', `Notes:\n${remark} `);
	writeFileSync(inModule('slides.md'), notes);
	const [word] = planted;
	const gone = readFileSync(inModule('module.mdx', LEFT_OUT), 'utf8').replace(
		/^summary: /m,
		`summary: ${word} `,
	);
	writeFileSync(inModule('module.mdx', LEFT_OUT), gone);
	const other = { ...brand, id: 'other', client: 'Zzother Insurance', footer: remark };
	writeFileSync(join(content, 'examples/brands/other.json'), JSON.stringify(other));
	mkdirSync(scratch, { recursive: true });
	writeFileSync(brandFile, JSON.stringify(brand));
}

/** Addresses of pages, seen from the site's home. */
const pages = () =>
	files.filter(({ file }) => file.endsWith('.html')).map(({ file }) => file.replace(/index\.html$/, ''));

describe('what a client gets', () => {
	it('has the chosen modules, the cases that they stand on and those that were named, and no session that needs more', () => {
		const of = (folder: string) =>
			pages().flatMap((page) => new RegExp(`^${folder}/([\\w-]+)/$`).exec(page)?.[1] ?? []);
		for (const folder of ['workshop', 'handout']) expect(of(folder).sort()).toEqual([...MODULES].sort());
		expect(of('cases')).toContain('dpd');
		expect(of('cases')).not.toContain('zillow-offers');
		expect(of('sessions')).not.toContain('full-day');
		expect(pages()).toEqual(expect.arrayContaining(['assess/', 'assess/results/', 'method/', 'search/']));
	});

	it('holds no byte of what is not for them: notes, remarks, other modules, other clients, addresses, paths', () => {
		for (const { file, text } of files) {
			expect(file).not.toMatch(/^facilitate\/|\/speaker\//);
			for (const mark of planted) expect(text.includes(mark), `${file}: ${mark}`).toBe(false);
			expect(text.includes(root), `${file} names the folder of the build`).toBe(false);
			expect(text, file).not.toContain('file:///');
			expect(text, file).not.toContain('/facilitate/');
			expect(text, file).not.toContain(`/${LEFT_OUT}/`);
			// Licences name their authors, and must be handed on as they are.
			if (file !== 'licences.txt')
				expect(text, file).not.toMatch(/(?<![\w.@/])[\w.+-]{2,}@[\w-]{2,}\.(?:com|org|net|example)\b/);
		}
	});

	it('bears their name, in titles, head and foot, and in what an installed site is called', () => {
		const escaped = 'Bramble &amp; Sons “Water”';
		for (const { file, text } of files.filter(({ file }) => file.endsWith('.html'))) {
			const html = Buffer.from(text, 'latin1').toString('utf8');
			const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
			expect(title.replaceAll('&#38;', '&amp;'), file).toContain(escaped);
			expect(html.replaceAll('&#38;', '&amp;'), file).toContain(`${escaped} · made with Press Two`);
		}
		const manifest = readFileSync(join(out, 'site.webmanifest'), 'utf8');
		expect(JSON.parse(manifest)).toMatchObject({ short_name: CLIENT, start_url: './', scope: './' });
	});
});

describe('under /some/path/, from a server that knows nothing of it', () => {
	it('every link and every file that a page, a style sheet or the manifest names is there', async () => {
		const known = new Set(files.map(({ file }) => `${BASE}${file.replace(/(^|\/)index\.html$/, '$1')}`));
		const { page } = await visit({ javaScriptEnabled: false, baseURL: site.url });
		const ids = new Map<string, Set<string>>();
		const links: { from: string; to: URL }[] = [];
		for (const path of pages()) {
			await page.goto(new URL(path, site.url).href);
			const found = await page.evaluate(() => ({
				ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
				to: [...document.querySelectorAll('[href], [src], [data-audience], [component-url]')].flatMap(
					(element) =>
						['href', 'src', 'data-audience', 'data-speaker', 'component-url', 'renderer-url'].flatMap(
							(name) => element.getAttribute(name) ?? [],
						),
				),
			}));
			const { pathname } = new URL(path, site.url);
			ids.set(pathname, new Set(found.ids));
			links.push(...found.to.map((to) => ({ from: path, to: new URL(to, new URL(path, site.url)) })));
		}
		for (const { file, text } of files.filter(({ file }) => file.endsWith('.css')))
			for (const [, address = ''] of text.matchAll(/url\(["']?([^"')]+)/g))
				links.push({ from: file, to: new URL(address, new URL(file, site.url)) });
		const manifest = JSON.parse(readFileSync(join(out, 'site.webmanifest'), 'utf8')) as {
			start_url: string;
			icons: { src: string }[];
		};
		for (const address of [manifest.start_url, ...manifest.icons.map(({ src }) => src)])
			links.push({ from: 'site.webmanifest', to: new URL(address, site.url) });

		const broken = links
			.filter(({ to }) => to.origin === new URL(site.url).origin)
			.filter(({ to }) => {
				const places = ids.get(to.pathname);
				const place = decodeURIComponent(to.hash.slice(1));
				return (
					!known.has(decodeURI(to.pathname)) ||
					(places && place !== '' && !place.includes('=') && !places.has(place))
				);
			});
		expect(links.length).toBeGreaterThan(500);
		expect(broken.map(({ from, to }) => `${from} → ${to.pathname}${to.hash}`)).toEqual([]);
	}, 240_000);

	it('every page runs without a complaint: no 404, no error, no breach of its policy', async () => {
		const { page, complaints } = await visit({ baseURL: site.url });
		for (const path of pages()) await goTo(page, `/${path}`);
		expect(complaints).toEqual([]);
	}, 240_000);

	it('a plan is begun in the client’s name, answered and scored, and the search finds what is there', async () => {
		const { page, complaints } = await visit({ baseURL: site.url });
		await goTo(page, '/assess/');
		await page.getByRole('button', { name: 'Customer service', exact: true }).click();
		await page.waitForURL('**/some/path/assess/plan/#*');
		expect(await page.getByLabel('Organisation').inputValue()).toBe(CLIENT);
		await page.waitForFunction((client) => document.title.endsWith(client), CLIENT);
		const { hash } = new URL(page.url());
		await goTo(page, `/assess/questions/${hash}`);
		await page.locator('label.option', { has: page.locator('input[value="3"]') }).click();
		await page.getByText('32 of 33 answers are still open').waitFor();
		await goTo(page, `/assess/results/${hash}`);
		await page.getByRole('heading', { name: 'What is left of each risk' }).waitFor();
		await page.keyboard.press('/');
		await page.getByRole('searchbox', { name: 'Search this site' }).fill('press');
		await page.getByText(/^\d+ results?$/).waitFor();
		const found = await page
			.locator('.search-panel li a')
			.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
		expect(found).toContain('/some/path/workshop/press-1-press-2/');
		expect(found.filter((path) => !path.startsWith(BASE))).toEqual([]);
		expect(complaints).toEqual([]);
	});

	it('reports and decks begin in the client’s name, colours and logo', async () => {
		const { page, complaints } = await visit({ baseURL: site.url });
		await goTo(page, '/assess/');
		await page.getByRole('button', { name: 'Customer service', exact: true }).click();
		await page.waitForURL('**/some/path/assess/plan/#*');
		const { hash } = new URL(page.url());
		await goTo(page, `/assess/report/${hash}`);
		await page.locator('.report img[alt="Bramble"]').waitFor();
		expect(await page.locator('.report .client').innerText()).toBe(CLIENT);
		// #8c1d2f, the client's first colour.
		const line = await page
			.locator('.report > header')
			.evaluate((head) => getComputedStyle(head).borderTopColor);
		expect(line).toBe('rgb(140, 29, 47)');
		await page.getByText('For a client:').click();
		await page
			.getByText(`The report is in the name and colours of “${CLIENT}”, whose site this is.`)
			.waitFor();
		await goTo(page, '/deck/');
		await page.getByRole('button', { name: 'Make the deck' }).click();
		await page.locator('.deck-preview .slide footer img[alt="Bramble"]').waitFor();
		expect(await page.getByLabel('Client', { exact: true }).inputValue()).toBe(CLIENT);
		await page.getByRole('button', { name: `Use the brand of “${CLIENT}”` }).waitFor();
		expect(complaints).toEqual([]);
	});

	it('an offline copy is made, and serves the site when the server is gone', async () => {
		const { page } = await visit({ baseURL: site.url, serviceWorkers: 'allow' });
		const own = await serveFolder(out, BASE);
		await page.context().unrouteAll();
		await page.goto(new URL('sessions/', own.url).href);
		await page.locator('.words:text("Ready offline")').waitFor({ timeout: 60_000 });
		const scopes = await page.evaluate(async () =>
			(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
		);
		expect(scopes).toEqual([BASE]);
		await own.stop();
		const answer = await page.goto(new URL('workshop/press-1-press-2/', own.url).href);
		expect(answer?.fromServiceWorker()).toBe(true);
		await page.getByRole('heading', { level: 1 }).waitFor();
	}, 120_000);

	it.each(['light', 'dark'] as const)(
		'can be read in the client’s colours in the %s theme',
		async (theme) => {
			const { page } = await visit({ baseURL: site.url, colorScheme: theme });
			for (const path of ['/', '/workshop/press-1-press-2/', '/assess/', '/method/']) {
				await goTo(page, path);
				expect(await findAxeFaults(page), path).toEqual([]);
			}
			const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
			expect(font).toContain('Georgia');
		},
		120_000,
	);
});

it('a slip stops the build, and says what was probably meant', async () => {
	const { exitCode, output } = await buildSite(join(scratch, 'slip'), { ...env, MODULES: 'pres-1-press-2' });
	expect(exitCode).not.toBe(0);
	expect(output).toContain('MODULES: there is no module "pres-1-press-2". Perhaps you mean press-1-press-2.');
}, 240_000);
