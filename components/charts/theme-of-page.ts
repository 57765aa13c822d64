import { type ChartTheme, readChartTheme } from '#charts/chart-theme.ts';

/** The page's colours and typefaces as they are now. */
export function themeOfPage(): ChartTheme {
	const style = getComputedStyle(document.documentElement);
	return readChartTheme((token) => style.getPropertyValue(token));
}

/** Calls back when the page changes between light and dark: by its own switch, or by the system's. */
export function onThemeChange(change: () => void): () => void {
	const watcher = new MutationObserver(change);
	watcher.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	const system = matchMedia('(prefers-color-scheme: dark)');
	system.addEventListener('change', change);
	return () => {
		watcher.disconnect();
		system.removeEventListener('change', change);
	};
}
