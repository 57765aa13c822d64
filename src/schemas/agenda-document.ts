import { z } from 'astro/zod';

import type { AgendaDocument } from '#domain/agenda/agenda.ts';
import { agendaSizes as sizes } from '#domain/agenda/agenda-sizes.ts';
import { isZone } from '#domain/agenda/zone.ts';
import type { Fault, Parsed } from '#errors/fault.ts';

import { type DocumentKind, migrateDocument, parseJsonText } from './document-file.ts';
import { toFaults } from './to-faults.ts';
import { minutes as minutesRange } from './workshop/values.ts';

/** The last minute of the day after: a day may end after midnight. */
const CLOCK_AT_MOST = 2879;

export const agendaKind: DocumentKind = {
	named: 'an agenda',
	format: 'press-two/agenda',
	version: 1,
	migrations: {},
};

const title = z.string().max(sizes.title);
const minutes = z.number().int().min(0).max(sizes.minutes);
const clock = z.number().int().min(0);
const who = z.enum(['solo', 'pair', 'four', 'all']);
const id = z.string().min(1).max(100);

const material = z
	.strictObject({
		item: z.string().min(1).max(200).describe('What it is'),
		per: z.enum(['person', 'pair', 'four', 'room']).describe('For how many people the amount is'),
		amount: z.number().positive().max(1000).describe('How much of it for so many'),
	})
	.describe('Something to have at hand');

const step = z
	.strictObject({
		who: who.describe('How many people do it together'),
		minutes: minutesRange.describe('How long it takes'),
		prompt: z.string().max(sizes.note).describe('What the facilitator says or shows'),
	})
	.describe('One step of an exercise');

const item = z
	.strictObject({
		id: id.describe('Different from every other item’s in the agenda'),
		title: title.describe('May be empty'),
		kind: z.enum(['talk', 'exercise', 'break', 'other']).describe('What people do'),
		who: z.enum([...who.options, 'facilitator']).describe('Who acts in it'),
		minutes: minutes.describe('Planned minutes'),
		range: minutesRange.optional().describe('What it takes at least, as a rule and at most'),
		lockedAt: clock
			.max(CLOCK_AT_MOST)
			.optional()
			.describe('When it must begin, in minutes after midnight; absent where it follows the one before'),
		materials: z.array(material).max(50).describe('What it needs'),
		module: id.optional().describe('The module that it comes from'),
		section: id.optional().describe('The section of that module that is told'),
		exercise: id.optional().describe('The exercise of that module that is worked on'),
		steps: z.array(step).max(50).optional().describe('What is done in it, in order'),
		note: z.string().max(sizes.note).optional().describe('For whoever runs the session'),
	})
	.describe('One item');

const day = z
	.strictObject({
		title: title.describe('May be empty'),
		date: z.iso.date('Write the day as 2026-11-02.').optional().describe('Absent where it is not fixed yet'),
		startsAt: clock.max(1439).describe('When the first item begins, in minutes after midnight'),
		endsAt: clock
			.max(CLOCK_AT_MOST)
			.optional()
			.describe('When the day should be over, in minutes after midnight; more than 1440 is on the next day'),
		items: z.array(item).max(sizes.items).describe('In their order'),
	})
	.describe('One day');

/** The agenda document, format version 1. */
export const agendaDocumentSchema = z
	.strictObject({
		format: z.literal('press-two/agenda').describe('What the file is'),
		formatVersion: z.literal(1).describe('Raised when a reader of the old form could go wrong'),
		id: id.describe('Different from every other agenda’s'),
		title: title.describe('May be empty'),
		days: z.array(day).min(1).max(sizes.days).describe('In their order'),
		people: z
			.number()
			.int()
			.min(1)
			.max(sizes.people)
			.optional()
			.describe('How many take part, without the facilitator; absent where not known'),
		zone: z
			.string()
			.max(100)
			.refine(isZone, {
				error: 'there is no time zone of this name',
				params: { next: 'Write its IANA name, as in Europe/Berlin.' },
			})
			.optional()
			.describe('IANA name of the place’s time zone'),
		place: title.optional().describe('Where it is held'),
	})
	.meta({
		title: 'Press Two agenda, format version 1',
		description:
			'What happens when in a workshop of one day or several. Names that are not described here are refused.',
	}) satisfies z.ZodType<AgendaDocument>;

/** Text of a file, a link or a record to an agenda. Nothing of it is used where anything is wrong. */
export function parseAgendaText(text: string): Parsed<AgendaDocument> {
	const parsed = parseJsonText(text, agendaKind);
	return parsed.ok ? parseAgenda(parsed.value) : parsed;
}

/** A value that was read as JSON to an agenda, brought up to the newest format. */
export function parseAgenda(value: unknown): Parsed<AgendaDocument> {
	const migrated = migrateDocument(value, agendaKind);
	if (!migrated.ok) return migrated;
	const parsed = agendaDocumentSchema.safeParse(migrated.value);
	if (!parsed.success) return { ok: false, faults: toFaults(parsed.error.issues, migrated.value) };
	const faults = checkIds(parsed.data);
	return faults.length > 0 ? { ok: false, faults } : { ok: true, value: parsed.data };
}

function checkIds({ days }: AgendaDocument): Fault[] {
	const seen = new Set<string>();
	const twice = new Set<string>();
	for (const { id } of days.flatMap(({ items }) => items)) (seen.has(id) ? twice : seen).add(id);
	return [...twice].map((id) => ({
		place: `item ${id}`,
		fault: 'two items have this id',
		next: 'Give each item an id of its own, also across days.',
	}));
}
