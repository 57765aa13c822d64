import { keepTheme, readTheme, themes } from './theme.ts';

/** Brings the choice of the theme at the foot of the page to life. */
const form = document.querySelector<HTMLFormElement>('form.theme');
const radios = form?.elements.namedItem('theme');
if (form && radios instanceof RadioNodeList) {
	radios.value = readTheme(() => localStorage);
	form.hidden = false;
	form.addEventListener('change', () => {
		const theme = themes.find((name) => name === radios.value) ?? 'system';
		if (theme === 'system') delete document.documentElement.dataset['theme'];
		else document.documentElement.dataset['theme'] = theme;
		keepTheme(theme, () => localStorage);
	});
}
