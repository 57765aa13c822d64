import { amountOf } from '#domain/agenda/amount-of.ts';
import type { AgendaDocument, AgendaKind } from '#domain/agenda/agenda.ts';
import type { AgendaWarning } from '#domain/agenda/watch-agenda.ts';
import type { Material } from '#domain/workshop/exercise.ts';

import { toMaterialWords, whoWords } from '../words/who-words.ts';

export { toMaterialWords, whoWords };

export const kindWords: Readonly<Record<AgendaKind, string>> = {
	talk: 'Talk',
	exercise: 'Exercise',
	break: 'Break',
	other: 'Other',
};

/** "Worksheet: 5" for ten people; where nobody knows how many come, "Worksheet, 1 a pair". */
export function toAmountWords(material: Material, people: number | undefined): string {
	const amount = amountOf(material, people);
	return amount === undefined ? toMaterialWords(material) : `${material.item}: ${amount}`;
}

/** What an item, a day or an agenda is called where it has no title. */
export const titleOfItem = ({ title }: { readonly title: string }) => title.trim() || 'Untitled item';
export const titleOfAgenda = ({ title }: Pick<AgendaDocument, 'title'>) => title.trim() || 'Untitled agenda';
export function titleOfDay(day: { readonly title: string }, index: number): string {
	return day.title.trim() || `Day ${index + 1}`;
}

/** What participants will feel, before the name of the item where it begins. */
export function toWarningWords({ kind, minutes }: AgendaWarning): string {
	const length = minutes === 1 ? '1 minute' : `${minutes} minutes`;
	return {
		talk: `for ${length} only the facilitator speaks, from`,
		noBreak: `there are ${length} without a break, from`,
		late: `${length} late begins`,
		over: `the day is ${length} too long, after`,
	}[kind];
}

/** Minutes after midnight as `09:05`. */
export function formatClock(minutes: number): string {
	return [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

const longDay = new Intl.DateTimeFormat('en-GB', {
	weekday: 'long',
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC',
});

/** ISO 8601 as `Tuesday 1 December 2026`. */
export function formatDay(date: string): string {
	// Whether a comma stands between the parts differs from browser to browser.
	const parts = longDay.formatToParts(new Date(date)).filter(({ type }) => type !== 'literal');
	return parts.map(({ value }) => value).join(' ');
}
