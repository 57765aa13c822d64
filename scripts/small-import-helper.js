/**
 * A Vite plugin: what stands around each `import(…)` in a page is 0.2 kB and not 0.9, which every page for reading pays
 * for the search that it may never open. Vite's own also fetches the modules that a module imports ahead of time;
 * `preload-modules.js` names those that are sure to be needed, and the others are few. Styles are still waited for.
 *
 * @returns {import('vite').Plugin}
 */
export function smallImportHelper() {
	return {
		name: 'small-import-helper',
		enforce: 'pre',
		apply: 'build',
		load: {
			filter: { id: /vite\/preload-helper\.js$/ },
			handler: () => HELPER,
		},
	};
}

/** Called as Vite calls its own: what imports, the files that this needs, and the address of the module that asks. */
const HELPER = `
const address = (file, importer) => new URL(/^\\.?\\.?\\//.test(file) ? file : import.meta.env.BASE_URL + file, importer ?? document.baseURI).href;
const load = (href) =>
	[...document.styleSheets].some((sheet) => sheet.href === href) ||
	new Promise((resolve, reject) => {
		const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload: resolve, onerror: reject });
		document.head.append(link);
	});
export const __vitePreload = (start, files = [], importer) =>
	Promise.all(files.filter((file) => file.endsWith('.css')).map((file) => load(address(file, importer)))).then(start);
`;
