/** What a reader may choose. `system` is the absence of a choice and is never stored. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Where the choice is kept in this browser. Named on the privacy page. */
export const themeKey = 'press-two:theme';

/**
 * Runs in <head>, before the first paint, so that a dark page never flashes white.
 * It stands in the HTML as it is here: the layout gives its hash to the content security policy.
 * A browser that refuses storage throws, and the system's theme stays.
 */
export const applyThemeBeforePaint =
	`try{let t=localStorage.getItem('${themeKey}');` +
	`if(t=='light'||t=='dark')document.documentElement.dataset.theme=t}catch{}`;

/** The stored choice; `system` where there is none, or where storage is refused. */
export function readTheme(storage: () => Pick<Storage, 'getItem'>): Theme {
	try {
		const stored = storage().getItem(themeKey);
		return themes.find((theme) => theme === stored) ?? 'system';
	} catch {
		return 'system';
	}
}

/** Keeps the choice if the browser lets us; the page that is open follows it either way. */
export function keepTheme(theme: Theme, storage: () => Pick<Storage, 'setItem' | 'removeItem'>): void {
	try {
		if (theme === 'system') storage().removeItem(themeKey);
		else storage().setItem(themeKey, theme);
	} catch {
		// Private windows and strict settings refuse. The choice then lasts as long as the page.
	}
}
