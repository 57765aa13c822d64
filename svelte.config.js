/**
 * Read by the Astro integration, svelte-check, the editor and ESLint.
 * No preprocessor: Svelte erases types by itself, and styles are plain CSS.
 *
 * @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig}
 */
export default {
	compilerOptions: { runes: true },
};
