import { z } from 'astro/zod';

import { agendaSizes } from '#domain/agenda/agenda-sizes.ts';
import { isZone } from '#domain/agenda/zone.ts';
import type { RunDocument } from '#domain/run/run-document.ts';
import type { Fault, Parsed } from '#errors/fault.ts';

import { agendaDocumentSchema } from './agenda-document.ts';
import { type DocumentKind, migrateDocument, parseJsonText } from './document-file.ts';
import { handCountSchema } from './hand-count.ts';
import { toFaults } from './to-faults.ts';

/** A whole day with a deed every ten seconds has fewer. */
export const RUN_EVENTS_AT_MOST = 10_000;

/** The workshop has less than a hundred questions. */
const COUNTS_AT_MOST = 1000;

/** Clock times are moved by less than two days. */
const SHIFT_AT_MOST = 2879;

export const runKind: DocumentKind = {
	named: 'a session that was run',
	format: 'press-two/run',
	version: 1,
	migrations: {},
};

const item = z.string().min(1).max(100).describe('Id of an item of the day');
const minutes = z.number().int().min(0).max(agendaSizes.minutes);

const change = z.strictObject({
	item,
	minutes: minutes.describe('What it has now; of one that is skipped, what it had'),
	skipped: z.literal(true).optional(),
});

const at = z.number().min(0).max(8.64e15).describe('Milliseconds since 1970 in UTC');
const event = z
	.discriminatedUnion('kind', [
		z.strictObject({ at, kind: z.literal('started') }),
		z.strictObject({ at, kind: z.literal('next'), to: item }),
		z.strictObject({ at, kind: z.literal('back'), to: item }),
		z.strictObject({ at, kind: z.literal('stepped'), item, step: z.number().int().min(0).max(49) }),
		z.strictObject({ at, kind: z.literal('paused') }),
		z.strictObject({ at, kind: z.literal('resumed') }),
		z.strictObject({
			at,
			kind: z.literal('extended'),
			item,
			minutes: z.number().int().min(-agendaSizes.minutes).max(agendaSizes.minutes),
		}),
		z.strictObject({
			at,
			kind: z.literal('replanned'),
			changes: z.array(change).min(1).max(agendaSizes.items),
		}),
		z.strictObject({ at, kind: z.literal('noted'), item, text: z.string().min(1).max(agendaSizes.note) }),
		z.strictObject({ at, kind: z.literal('ended') }),
		z.strictObject({ at, kind: z.literal('undone') }),
	])
	.describe('Something that was done, and when');

/** The run document, format version 1. */
export const runDocumentSchema = z
	.strictObject({
		format: z.literal('press-two/run').describe('What the file is'),
		formatVersion: z.literal(1).describe('Raised when a reader of the old form could go wrong'),
		id: z.string().min(1).max(100).describe('Different from every other run’s'),
		agenda: agendaDocumentSchema.describe('The agenda as it was when the run began'),
		day: z.number().int().min(0).describe('Which of its days, counted from 0'),
		date: z.iso.date('Write the day as 2026-11-02.').describe('The day on which it is run'),
		shift: z
			.number()
			.int()
			.min(-SHIFT_AT_MOST)
			.max(SHIFT_AT_MOST)
			.describe('Minutes by which all clock times of the day are moved'),
		zone: z
			.string()
			.max(100)
			.refine(isZone, {
				error: 'there is no time zone of this name',
				params: { next: 'Write its IANA name, as in Europe/Berlin.' },
			})
			.describe('IANA name of the place’s time zone'),
		events: z.array(event).min(1).max(RUN_EVENTS_AT_MOST).describe('In the order of time'),
		counts: z
			.array(handCountSchema)
			.min(1)
			.max(COUNTS_AT_MOST)
			.optional()
			.describe('Hands that were counted while it was on'),
	})
	.meta({
		title: 'Press Two run, format version 1',
		description: 'One day of an agenda as it was really run. Names that are not described here are refused.',
	}) satisfies z.ZodType<RunDocument>;

/** Text of a file to a run. Nothing of it is used where anything is wrong. */
export function parseRunText(text: string): Parsed<RunDocument> {
	const parsed = parseJsonText(text, runKind);
	return parsed.ok ? parseRun(parsed.value) : parsed;
}

/** A value that was read as JSON to a run, brought up to the newest format. */
export function parseRun(value: unknown): Parsed<RunDocument> {
	const migrated = migrateDocument(value, runKind);
	if (!migrated.ok) return migrated;
	const parsed = runDocumentSchema.safeParse(migrated.value);
	if (!parsed.success) return { ok: false, faults: toFaults(parsed.error.issues, migrated.value) };
	const faults = [...checkDay(parsed.data), ...checkEvents(parsed.data)];
	return faults.length > 0 ? { ok: false, faults } : { ok: true, value: parsed.data };
}

function checkDay({ agenda: { days }, day }: RunDocument): Fault[] {
	if (day < days.length) return [];
	const fault = `there is no day ${day + 1} in an agenda of ${days.length}`;
	return [{ place: 'day', fault, next: `Write a number from 0 to ${days.length - 1}.` }];
}

function checkEvents({ events }: RunDocument): Fault[] {
	const next = 'Choose a file that was exported from Press Two, and that nobody changed.';
	const faults: Fault[] = [];
	if (events[0]!.kind !== 'started')
		faults.push({ place: 'events, number 1', fault: 'a run begins with its start', next });
	const backwards = events.findIndex((event, index) => index > 0 && event.at < events[index - 1]!.at);
	if (backwards > 0)
		faults.push({
			place: `events, number ${backwards + 1}`,
			fault: 'it happens before the one above it',
			next,
		});
	return faults;
}
