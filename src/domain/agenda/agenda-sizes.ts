/** Sizes that no agenda for people exceeds, so that a file cannot exhaust whoever opens it. */
export const agendaSizes = {
	days: 60,
	/** Of one day. */
	items: 200,
	people: 10_000,
	/** Of one item. */
	minutes: 1440,
	/** Characters of a title or a place, and of a note. */
	title: 300,
	note: 5000,
} as const;
