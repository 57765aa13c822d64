/** The few words that a writer adds to a deck's own. */
export const words = {
	level: 'Level',
	looksLike: 'What it looks like',
	when: 'When',
	what: 'What happened',
	total: (minutes: number) => `${minutes} minutes`,
	table: (rows: number, head: readonly string[]) =>
		`Table of ${rows} ${rows === 1 ? 'row' : 'rows'}: ${head.join(', ')}.`,
} as const;
