/** Colours and type of a chart. On screen they are read from the page; on paper and in pictures they are these. */
export interface ChartTheme {
	readonly ground: string;
	readonly ink: string;
	readonly second: string;
	readonly rule: string;
	readonly edge: string;
	readonly interval: string;
	readonly human: string;
	readonly humanWash: string;
	readonly risk: readonly [string, string, string, string];
	readonly text: string;
	readonly display: string;
}

/** Custom property that each colour is read from. */
export const themeTokens = {
	ground: '--surface',
	ink: '--ink',
	second: '--ink-2',
	rule: '--rule-2',
	edge: '--edge',
	interval: '--interval',
	human: '--human',
	humanWash: '--human-wash',
	text: '--text',
	display: '--display',
} as const;
export const riskTokens = ['--risk-1', '--risk-2', '--risk-3', '--risk-4'] as const;

/** A theme out of custom properties, by whatever reads them. */
export function readChartTheme(read: (token: string) => string): ChartTheme {
	const entries = Object.entries(themeTokens).map(([role, token]) => [role, read(token).trim()]);
	const risk = riskTokens.map((token) => read(token).trim());
	return {
		...(Object.fromEntries(entries) as Record<keyof typeof themeTokens, string>),
		risk: risk as never,
	};
}

/** White paper. The values are the light theme's, which a test compares with the style sheet. */
export const paperTheme: ChartTheme = {
	ground: '#ffffff',
	ink: '#12241d',
	second: '#45564e',
	rule: '#bcc7c0',
	edge: '#7b8a82',
	interval: '#788b81',
	human: '#ffb81c',
	humanWash: '#fff1cf',
	risk: ['#f9e2a6', '#f5b15a', '#dd6a4b', '#9c1f3f'],
	text: "'Instrument Sans Variable', 'Instrument Fallback', system-ui, sans-serif",
	display: "'Bricolage Grotesque Variable', 'Bricolage Fallback', system-ui, sans-serif",
};
