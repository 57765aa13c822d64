import { join } from 'node:path';

import { readAgendaLimits } from '#catalog/workshop/read-agenda-limits.ts';
import { readWorkshop } from '#catalog/workshop/read-workshop.ts';
import { toAgenda } from '#domain/agenda/from-session.ts';
import type { AgendaDocument } from '#domain/agenda/agenda.ts';
import { agendaSizes } from '#domain/agenda/agenda-sizes.ts';
import { dateOf } from '#domain/agenda/date-of.ts';
import { scheduleAgenda, zoneOf } from '#domain/agenda/schedule-agenda.ts';
import type { DaySchedule } from '#domain/agenda/schedule-day.ts';
import { watchAgenda } from '#domain/agenda/watch-agenda.ts';
import { isZone, type Zone } from '#domain/agenda/zone.ts';
import { nearestName } from '#errors/nearest-name.ts';
import { toIcs } from '#export/agenda/to-ics.ts';
import { toMarkdown } from '#export/agenda/to-markdown.ts';
import { toMaterialsText, toRunSheetText } from '#export/agenda/to-text.ts';
import { formatClock, titleOfDay, titleOfItem, toWarningWords } from '#export/agenda/words.ts';
import { parseAgendaText } from '#schemas/agenda-document.ts';

import { type Arguments, type Command, DONE, JSON_OPTION } from '../command.ts';
import { readDay } from '../read-day.ts';
import { readQuestionnaires } from '../read-questionnaires.ts';
import { nameOf, readText, STDIN } from '../read-text.ts';
import { Refusal, WrongUse } from '../refusal.ts';
import type { Surroundings } from '../surroundings.ts';

const FORMATS = ['text', 'ics', 'json', 'md', 'run-sheet', 'materials'] as const;
type Format = (typeof FORMATS)[number];
const CONTENT_FOLDER = 'content';
/** What the file says itself. */
const NOT_FOR_FILES = ['start', 'date'];

export const agendaCommand: Command = {
	name: 'agenda',
	usage: ['agenda SESSION [--start HH:MM]', 'agenda FILE.json'],
	summary: 'Say when each item of a session begins and ends.',
	details: [
		'SESSION: the name of a file in content/sessions, as in half-day. Meetings on different days are a week\n' +
			'apart. FILE.json: an agenda that was exported from the site; - is what is piped in. What participants\n' +
			'will feel is said beside the result: long talk, no break.',
		'FORMAT: text; json, or --json: { "items": [{ "start", "end", "title", "minutes" }], "ends", "over" }; ics,\n' +
			'a calendar file, which needs dates and a zone; run-sheet, one line a step; materials, what to bring; md,\n' +
			'both in Markdown. `over` is by how many minutes a day is longer than planned. With dates, `start` and\n' +
			'`end` carry the day.',
	],
	options: [
		JSON_OPTION,
		{ name: 'start', value: 'HH:MM', summary: 'When a session begins. 09:00 where it is not said.' },
		{ name: 'date', value: 'DAY', summary: 'The first day of a session, as in 2026-12-01.' },
		{ name: 'zone', value: 'NAME', summary: 'The time zone, as in Europe/Berlin.' },
		{ name: 'people', value: 'N', summary: 'How many take part, for the amounts.' },
		{ name: 'format', value: 'FORMAT', summary: 'text, ics, json, md, run-sheet or materials.' },
	],
	async run(given, surroundings) {
		const format = readFormat(given);
		const zoneName = readZone(given.values.get('zone'));
		const people = readPeople(given.values.get('people'));
		const found = await findAgenda(given, surroundings);
		const agenda: AgendaDocument = {
			...found,
			...(zoneName && { zone: zoneName }),
			...(people !== undefined && { people }),
		};
		if (format === 'ics' && !(agenda.zone && agenda.days.every(({ date }) => date)))
			throw new WrongUse(
				'A calendar file needs a date and a zone',
				'Add --date 2026-12-01 --zone Europe/Berlin, or set them in the agenda that you export.',
			);
		const zone = zoneOf(agenda);
		const days = scheduleAgenda(agenda, zone);
		await surroundings.out(show(agenda, days, format, zone));
		await warn(days, surroundings);
		return DONE;
	},
};

/** The agenda in a file, or that of a ready-made session. */
async function findAgenda(given: Arguments, surroundings: Surroundings): Promise<AgendaDocument> {
	const [name, ...more] = given.paths;
	if (name === undefined) throw new WrongUse('The name of a session or of a file is missing');
	if (more.length > 0) throw new WrongUse('One agenda is made at a time');
	if (name === STDIN || name.endsWith('.json')) {
		for (const option of NOT_FOR_FILES)
			if (given.values.has(option))
				throw new WrongUse(`--${option} is for sessions: a file says itself when its days begin`);
		const parsed = parseAgendaText(await readText(name, surroundings));
		if (!parsed.ok) throw new Refusal(nameOf(name), parsed.faults);
		return parsed.value;
	}
	const startsAt = readClock(given.values.get('start') ?? '09:00');
	const date = readDay(given.values.get('date'));
	const { session, modules } = await findSession(name, surroundings);
	const agenda = toAgenda(session, modules, { startsAt, ...(date && { date }) });
	// The same session on two days is two agendas: a calendar that took both in as one would move the first.
	const id = date ? `${agenda.id}-${date}` : agenda.id;
	return { format: 'press-two/agenda', formatVersion: 1, ...agenda, id };
}

async function findSession(name: string, { root }: Surroundings) {
	const versions = await readQuestionnaires(root);
	const { workshop, faults } = await readWorkshop(join(root, CONTENT_FOLDER), versions.at(-1)!);
	if (faults.length > 0) throw new Refusal(CONTENT_FOLDER, faults);
	const { modules, sessions } = workshop;
	const session = sessions.find(({ id }) => id === name);
	if (session) return { session, modules };
	const names = sessions.map(({ id }) => id);
	const near = nearestName(name, names);
	throw new Refusal(name, [
		{
			place: '',
			fault: 'there is no session of this name',
			next: near ? `Did you mean ${near}?` : `Sessions are: ${names.join(', ')}.`,
		},
	]);
}

/** Says beside the result what the participants will feel. */
async function warn(days: readonly DaySchedule[], surroundings: Surroundings): Promise<void> {
	const limits = await readAgendaLimits(join(surroundings.root, CONTENT_FOLDER));
	if (!limits.ok) throw new Refusal(CONTENT_FOLDER, limits.faults);
	for (const [index, schedule] of days.entries()) {
		for (const warning of watchAgenda(schedule, limits.value)) {
			const item = schedule.day.items.find(({ id }) => id === warning.item)!;
			surroundings.err(
				`${titleOfDay(schedule.day, index)}: ${toWarningWords(warning)} “${titleOfItem(item)}”.\n`,
			);
		}
	}
}

function show(agenda: AgendaDocument, days: readonly DaySchedule[], format: Format, zone: Zone): string {
	switch (format) {
		case 'ics':
			return toIcs(agenda, zone);
		case 'md':
			return toMarkdown(agenda);
		case 'run-sheet':
			return toRunSheetText(agenda);
		case 'materials':
			return toMaterialsText(agenda);
		case 'json':
			return `${JSON.stringify(toJson(days), null, 2)}\n`;
		case 'text':
			return toText(days);
	}
}

/** The shape that people have put into their scripts. */
function toJson(days: readonly DaySchedule[]) {
	const clock = (instant: number, { zone, day: { date } }: DaySchedule) =>
		`${date ? `${dateOf(instant, zone)}T` : ''}${formatClock(zone.toClock(instant))}`;
	const items = days.flatMap((day) =>
		day.slots.map(({ item, start, end }) => ({
			start: clock(start, day),
			end: clock(end, day),
			title: item.title,
			minutes: item.minutes,
		})),
	);
	const last = days.at(-1)!;
	const over = Math.max(0, ...days.map((day) => day.over ?? 0));
	return { items, ends: clock(last.ends, last), over };
}

function toText(days: readonly DaySchedule[]): string {
	return days
		.map(({ day, zone, slots, ends }, index) => {
			const clock = (instant: number) => formatClock(zone.toClock(instant));
			const title = [titleOfDay(day, index), day.date].filter(Boolean).join(', ');
			const lines = slots.map(
				({ item, start }) => `${clock(start)}  ${String(item.minutes).padStart(3)} min  ${titleOfItem(item)}`,
			);
			return `${[title, ...lines, `${clock(ends)}  end`].join('\n')}\n`;
		})
		.join('\n');
}

function readFormat({ flags, values }: Arguments): Format {
	const value = values.get('format') ?? (flags.has('json') ? 'json' : 'text');
	const format = FORMATS.find((known) => known === value);
	if (!format) throw new WrongUse(`There is no format "${value}"`, `Write one of: ${FORMATS.join(', ')}.`);
	return format;
}

function readClock(text: string): number {
	const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
	if (!hours || !minutes) throw new WrongUse(`"${text}" is not a time of day`, 'Write it as in 09:00.');
	return 60 * Number(hours) + Number(minutes);
}

function readZone(name: string | undefined): string | undefined {
	if (name === undefined || isZone(name)) return name;
	throw new WrongUse(`There is no time zone "${name}"`, 'Write its IANA name, as in Europe/Berlin.');
}

function readPeople(text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	const people = /^\d+$/.test(text) ? Number(text) : 0;
	if (people >= 1 && people <= agendaSizes.people) return people;
	throw new WrongUse(
		`"${text}" is not a number of people`,
		`Write a whole number from 1 to ${agendaSizes.people}.`,
	);
}
