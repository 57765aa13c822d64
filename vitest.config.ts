import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** State classes: `thing.svelte.ts` is tested by `thing.svelte.test.ts`. */
const stateTests = 'components/**/*.svelte.test.ts';
/** Property tests try hundreds of cases, and the machine may be busy. A test that hangs still ends. */
const testTimeout = 60_000;

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					environment: 'node',
					include: [
						'src/**/*.test.ts',
						'components/**/*.test.ts',
						'content/**/*.test.ts',
						'scripts/**/*.test.ts',
						'bench/**/*.test.ts',
						'test/repo/**/*.test.ts',
						'test/fixtures/**/*.test.ts',
						'test/artefacts/**/*.test.ts',
					],
					exclude: [stateTests],
					testTimeout,
				},
			},
			{
				plugins: [svelte()],
				// Svelte as the browser gets it; the server's has no effects. For this project alone, because other
				// packages would then come in their browser version too.
				resolve: { conditions: ['browser'] },
				test: {
					name: 'state',
					environment: './test/state/client-environment.ts',
					include: [stateTests],
					testTimeout,
				},
			},
			{
				test: {
					name: 'browser',
					environment: 'node', // the tests run in Node and drive a real Chromium from there
					include: ['test/e2e/**/*.test.ts', 'test/a11y/**/*.test.ts'],
					globalSetup: 'test/browser/serve-built-site.ts',
					fileParallelism: false,
					testTimeout: 60_000,
					hookTimeout: 120_000,
					// As long as the browser's own waits: what is looked at again and again is in another process.
					expect: { poll: { timeout: 15_000 } },
				},
			},
		],
	},
});
