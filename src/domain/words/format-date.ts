const formats: { long?: Intl.DateTimeFormat; short?: Intl.DateTimeFormat } = {};

/** `2025-05-08` is "8 May 2025", `2025-05` is "May 2025", `2025` is "2025". `short` is for where a month must fit. */
export function formatDate(date: string, month: keyof typeof formats = 'long'): string {
	const [year, monthNumber, day] = date.split('-');
	if (!monthNumber) return date;
	formats[month] ??= new Intl.DateTimeFormat('en-GB', { month, timeZone: 'UTC' });
	const name = formats[month].format(new Date(`${year}-${monthNumber}-01`));
	return [day && Number(day), name, year].filter(Boolean).join(' ');
}
