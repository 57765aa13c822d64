import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../src/cli/browser/launch-browser.ts';
import { serveSite } from './serve-site.ts';

/**
 * Takes the README's pictures from the built site: `npm run build`, then `npm run pictures`.
 * The plan in them is the example of an energy supplier's plan in steps, opened as a visitor opens it.
 */
const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/pictures');
const example = join(root, 'content/examples/energy-supplier-big-bang.json');
await mkdir(folder, { recursive: true });
const { title } = JSON.parse(await readFile(example, 'utf8')) as { title: string };

const site = await serveSite(root, 0, '/');
const browser = await launchBrowser();
try {
	const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, reducedMotion: 'reduce' });
	await page.goto(new URL('assess/', site.url).href);
	await page.getByRole('button', { name: `Open a copy of ${title}` }).click();
	await page.getByRole('heading', { level: 1 }).waitFor();
	await page.waitForURL(/results/);
	await page.locator('canvas').first().waitFor();
	await page.screenshot({ path: join(folder, 'results.png') });
	const plan = new URL(page.url()).hash;
	await page.goto(new URL(`assess/questions/${plan}/H1`, site.url).href);
	await page.getByRole('radio').first().waitFor();
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path: join(folder, 'question.png') });
	await page.goto(new URL('workshop/', site.url).href);
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path: join(folder, 'workshop.png') });

	await page.goto(
		new URL('present/what-the-record-shows/speaker/#/what-the-record-shows-on-record-3', site.url).href,
	);
	await page.getByText('Next:').waitFor();
	await page.screenshot({ path: join(folder, 'speaker.png') });

	await page.goto(new URL('sessions/plan/#new=half-day', site.url).href);
	await page.getByRole('heading', { level: 2, name: 'Half day' }).waitFor();
	await page
		.getByRole('heading', { level: 2, name: 'Half day' })
		.evaluate((heading) => heading.scrollIntoView());
	await page.screenshot({ path: join(folder, 'agenda.png') });
	console.log(`Pictures are in ${folder}.`);
} finally {
	await browser.close();
	await site.stop();
}
