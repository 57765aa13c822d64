import { launchBrowser } from '../browser/launch-browser.ts';

/** A page of HTML that needs nothing else as a PDF: tagged, with an outline, a title and a language, on its own paper. */
export async function printPdf(html: string): Promise<Uint8Array> {
	const browser = await launchBrowser();
	try {
		const page = await browser.newPage();
		await page.setContent(html);
		return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
	} finally {
		await browser.close();
	}
}
