import { withBrowserPage } from '../browser/browser-pipe.ts';
import { findBrowser, FLAGS } from '../browser/launch-browser.ts';
import { Refusal } from '../refusal.ts';

/** In a page: puts a document in its place, and waits until its pictures are there. */
const SHOW = `(html) => new Promise((resolve) => {
	document.open(); // which forgets who listens
	addEventListener('load', () => resolve());
	document.write(html);
	document.close();
})`;

/**
 * A page of HTML that needs nothing else as a PDF: tagged, with an outline, a title and a language, on its own paper.
 *
 * @throws Refusal that says what to install, if there is no Chromium that works.
 */
export async function printPdf(html: string): Promise<Uint8Array> {
	try {
		return await withBrowserPage(await findBrowser(), FLAGS, async (ask) => {
			await ask('Runtime.evaluate', { expression: `(${SHOW})(${JSON.stringify(html)})`, awaitPromise: true });
			const { data } = await ask('Page.printToPDF', {
				preferCSSPageSize: true,
				printBackground: true,
				generateTaggedPDF: true,
				generateDocumentOutline: true,
			});
			return Buffer.from(data as string, 'base64');
		});
	} catch (error) {
		throw new Refusal('pdf', [
			{ place: '', fault: 'it needs a Chromium, and none prints it', next: (error as Error).message },
		]);
	}
}
