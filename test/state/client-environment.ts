import type { Environment } from 'vitest/runtime';

/** Node as it is, but with modules made as for the browser: Svelte's code for the server has no effects. */
export default {
	name: 'svelte-client',
	viteEnvironment: 'client',
	setup: () => ({ teardown: () => undefined }),
} satisfies Environment;
