import type { RunDocument } from '#domain/run/run-document.ts';

/** What a run is called: its agenda, and where that has several days the day. */
export function titleOfRun({ agenda, day }: RunDocument): string {
	const title = agenda.title || 'Session without a title';
	return agenda.days.length > 1 ? `${title}: ${agenda.days[day]!.title || `day ${day + 1}`}` : title;
}
