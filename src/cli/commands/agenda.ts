import { join } from 'node:path';

import { readAgendaLimits } from '#catalog/workshop/read-agenda-limits.ts';
import { readWorkshop } from '#catalog/workshop/read-workshop.ts';
import { toAgenda } from '#domain/agenda/from-session.ts';
import { type DaySchedule, scheduleDay } from '#domain/agenda/schedule-day.ts';
import { type AgendaWarning, watchAgenda } from '#domain/agenda/watch-agenda.ts';
import { namedZone, plainZone, type Zone } from '#domain/agenda/zone.ts';
import { toIcs } from '#export/agenda/to-ics.ts';

import { type Arguments, type Command, DONE, JSON_OPTION } from '../command.ts';
import { nearestName } from '../nearest-name.ts';
import { readQuestionnaires } from '../read-questionnaires.ts';
import { Refusal, WrongUse } from '../refusal.ts';
import type { Surroundings } from '../surroundings.ts';

const FORMATS = ['text', 'ics', 'json'] as const;
const CONTENT_FOLDER = 'content';

export const agendaCommand: Command = {
	name: 'agenda',
	usage: ['agenda SESSION [--start HH:MM]'],
	summary: 'Say when each item of a session begins and ends.',
	details: [
		'SESSION: the name of a file in content/sessions, as in half-day. Meetings on different days are a week\n' +
			'apart. What participants will feel is said beside the result: long talk, no break.',
		'FORMAT: text; json, or --json: { "items": [{ "start", "end", "title", "minutes" }], "ends", "over" }; ics,\n' +
			'a calendar file, which needs a date and a zone. `over` is by how many minutes a day is longer than the\n' +
			'session says. With --date, `start` and `end` carry the day.',
	],
	options: [
		JSON_OPTION,
		{ name: 'start', value: 'HH:MM', summary: 'When the first item begins. 09:00 where it is not said.' },
		{ name: 'date', value: 'DAY', summary: 'The first day, as in 2026-12-01.' },
		{ name: 'zone', value: 'NAME', summary: 'The time zone, as in Europe/Berlin.' },
		{ name: 'format', value: 'FORMAT', summary: 'text, ics or json.' },
	],
	async run(given, surroundings) {
		const format = readFormat(given);
		const zone = readZone(given.values.get('zone'));
		const date = readDate(given.values.get('date'));
		if (format === 'ics' && (!date || !zone))
			throw new WrongUse(
				'A calendar file needs a date and a zone',
				'Add --date 2026-12-01 --zone Europe/Berlin.',
			);
		const startsAt = readClock(given.values.get('start') ?? '09:00');
		const { session, modules } = await findSession(given, surroundings);
		const agenda = toAgenda(session, modules, { startsAt, ...(date && { date }) });
		const days = agenda.days.map((day) => scheduleDay(day, zone));
		await surroundings.out(
			format === 'ics' && zone ? toIcs(agenda, zone) : show(days, format, zone ?? plainZone),
		);
		await warn(days, surroundings);
		return DONE;
	},
};

async function findSession({ paths }: Arguments, { root }: Surroundings) {
	const [name, ...more] = paths;
	if (name === undefined) throw new WrongUse('The name of a session is missing');
	if (more.length > 0) throw new WrongUse('One agenda is made at a time');
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
	for (const schedule of days) {
		const { day } = schedule;
		for (const { kind, item, minutes } of watchAgenda(schedule, limits.value)) {
			const { title } = day.items.find(({ id }) => id === item)!;
			surroundings.err(`${day.title}: ${warnings[kind].replace('N', String(minutes))} “${title}”.\n`);
		}
	}
}

const warnings: Readonly<Record<AgendaWarning['kind'], string>> = {
	talk: 'for N minutes only the facilitator speaks, from',
	noBreak: 'there are N minutes without a break, from',
	late: 'N minutes late begins',
	over: 'the day is N minutes too long, after',
};

function show(days: readonly DaySchedule[], format: (typeof FORMATS)[number], zone: Zone): string {
	const clock = (instant: number, date?: string) =>
		`${date ? `${date}T` : ''}${toClock(zone.toClock(instant))}`;
	if (format === 'json') {
		const items = days.flatMap(({ day, slots }) =>
			slots.map(({ item, start, end }) => ({
				start: clock(start, day.date),
				end: clock(end, day.date),
				title: item.title,
				minutes: item.minutes,
			})),
		);
		const last = days.at(-1)!;
		const over = Math.max(0, ...days.map((day) => day.over ?? 0));
		return `${JSON.stringify({ items, ends: clock(last.ends, last.day.date), over }, null, 2)}\n`;
	}
	return days
		.map(({ day, slots, ends }) => {
			const title = [day.title, day.date].filter(Boolean).join(', ');
			const lines = slots.map(
				({ item, start }) => `${clock(start)}  ${String(item.minutes).padStart(3)} min  ${item.title}`,
			);
			return `${[title, ...lines, `${clock(ends)}  end`].join('\n')}\n`;
		})
		.join('\n');
}

function readFormat({ flags, values }: Arguments): (typeof FORMATS)[number] {
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

function toClock(minutes: number): string {
	return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function readDate(text: string | undefined): string | undefined {
	if (text === undefined) return undefined;
	const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
	if (isDay && new Date(text).toISOString().startsWith(text)) return text;
	throw new WrongUse(`"${text}" is not a day`, 'Write it as in 2026-12-01.');
}

function readZone(name: string | undefined): Zone | undefined {
	if (name === undefined) return undefined;
	try {
		return namedZone(name);
	} catch {
		throw new WrongUse(`There is no time zone "${name}"`, 'Write its IANA name, as in Europe/Berlin.');
	}
}
