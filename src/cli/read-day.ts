import { WrongUse } from './refusal.ts';

/** A day that was written as an option, as in 2026-12-01; nothing where none was. @throws WrongUse */
export function readDay(text: string | undefined): string | undefined {
	if (text === undefined) return undefined;
	const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
	if (isDay && new Date(text).toISOString().startsWith(text)) return text;
	throw new WrongUse(`"${text}" is not a day`, 'Write it as in 2026-12-01.');
}
