import type { DrawPicture } from '#export/draw-picture.ts';

import { Refusal } from '../refusal.ts';

/**
 * Runs something that needs pictures, with a Chromium that starts at the first one and is closed at the end. What a drawing
 * leaves free is transparent.
 *
 * @throws Refusal that says what to install, if there is no Chromium.
 */
export async function withPictures<T>(work: (drawPicture: DrawPicture) => Promise<T>): Promise<T> {
	let opened: Promise<Awaited<ReturnType<typeof openPage>>> | undefined;
	try {
		return await work(async ({ svg, size: { width, height } }) => {
			const { page } = await (opened ??= openPage());
			await page.setViewportSize({ width: Math.ceil(width), height: Math.ceil(height) });
			await page.setContent(
				`<style>*{margin:0}svg{display:block;width:${width}px;height:${height}px}</style>${svg}`,
			);
			return new Uint8Array(await page.screenshot({ omitBackground: true }));
		});
	} finally {
		await (await opened?.catch(() => undefined))?.browser.close();
	}
}

async function openPage() {
	const { launchBrowser } = await import('./launch-browser.ts');
	const browser = await launchBrowser().catch((error: Error) => {
		throw new Refusal('pictures', [
			{ place: '', fault: 'they need a Chromium, and none can be started', next: error.message },
		]);
	});
	const context = await browser.newContext({ deviceScaleFactor: 2, javaScriptEnabled: false, offline: true });
	return { browser, page: await context.newPage() };
}
