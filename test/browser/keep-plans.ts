import type { Page } from 'playwright-core';

import { goTo } from './use-browser.ts';

/** Puts plans where the site keeps them, as an earlier visit would have left them; of any format, and unchecked. */
export async function keepPlans(page: Page, ...documents: readonly unknown[]): Promise<void> {
	// A page that asks for a plan makes the database.
	await goTo(page, '/assess/results/#none');
	await page.getByRole('heading', { level: 1 }).waitFor();
	await page.evaluate(async (records) => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open('press-two');
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(new Error('The database did not open.'));
		});
		const transaction = database.transaction('plans', 'readwrite');
		for (const document of records as { id: string }[]) {
			const record = { id: document.id, revision: 1, updatedAt: '2026-11-02T10:00:00Z', stamp: '', document };
			transaction.objectStore('plans').put(record);
		}
		await new Promise((resolve) => (transaction.oncomplete = resolve));
		database.close();
	}, documents);
}

/** Goes to a plan's results on a page of results that is open already. */
export async function showPlan(page: Page, id: string): Promise<void> {
	await page.evaluate((fragment) => (location.hash = fragment), id);
	await page.locator('article h1').waitFor();
}
