const months = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** `2025-05-08` is "8 May 2025", `2025-05` is "May 2025", `2025` is "2025". */
export function formatDate(date: string): string {
	const [year, month, day] = date.split('-');
	if (!month) return date;
	return [day && Number(day), months.format(new Date(`${year}-${month}-01`)), year].filter(Boolean).join(' ');
}
