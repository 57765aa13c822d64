import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../scripts/serve-site.ts';
import { findBrowser } from '../../src/cli/browser/launch-browser.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Where the built site is served during a run, with a slash at the end. */
		siteUrl: string;
	}
}

/** Before the browser tests: a server for `dist`, and a browser or a clear word about why there is none. */
export default async function serveBuiltSite(project: TestProject): Promise<() => Promise<void>> {
	const root = join(import.meta.dirname, '../..');
	if (!existsSync(join(root, 'dist/index.html'))) {
		throw new Error('There is no built site to test. Run "npm run build" first, or the whole of "npm test".');
	}
	const { path, from } = await findBrowser();
	console.log(`Browser: ${path} (from ${from})`);
	const site = await serveSite(root, 0, '/');
	project.provide('siteUrl', site.url);
	return () => site.stop();
}
