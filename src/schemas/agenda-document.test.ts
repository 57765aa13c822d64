import { describe, expect, test } from 'vitest';

import { checkJsonSchema } from '../../test/fixtures/check-json-schema.ts';
import { agendaDocument } from '../../test/fixtures/agendas.ts';
import { agendaSizes } from '#domain/agenda/agenda-sizes.ts';
import { faultLine } from '#errors/fault.ts';
import { parseAgenda, parseAgendaText } from './agenda-document.ts';
import { toAgendaJsonSchema } from './agenda-json-schema.ts';

const [day] = agendaDocument.days;
const [item] = day!.items;
const withDay = (change: object) => ({ ...agendaDocument, days: [{ ...day, ...change }] });
const withItem = (change: object) => withDay({ items: [{ ...item, ...change }] });
const lines = (value: unknown) => {
	const parsed = parseAgenda(value);
	return parsed.ok ? [] : parsed.faults.map((fault) => faultLine('agenda.json', fault));
};

describe('an agenda', () => {
	test('is read as it is, also from text with a mark of its encoding', () => {
		const parsed = parseAgendaText(`\uFEFF${JSON.stringify(agendaDocument)}`);
		expect(parsed).toEqual({ ok: true, value: agendaDocument });
	});

	test('is what the published schema says', () => {
		expect(checkJsonSchema(toAgendaJsonSchema(), agendaDocument)).toEqual([]);
	});

	test('may have no date, no zone, no number of people and no item', () => {
		const { format, formatVersion, id } = agendaDocument;
		const bare = { format, formatVersion, id, title: '', days: [{ title: '', startsAt: 540, items: [] }] };
		expect(lines(bare)).toEqual([]);
	});
});

describe('a fault is told with its place and the next step', () => {
	test.each<[string, unknown, string]>([
		[
			'an id twice',
			{ ...agendaDocument, days: [withDay({ items: [item] }).days[0], withDay({ items: [item] }).days[0]] },
			`item ${item!.id}: two items have this id. Give each item an id of its own, also across days.`,
		],
		[
			'a zone that does not exist',
			{ ...agendaDocument, zone: 'Mars/Olympus' },
			'zone: there is no time zone of this name. Write its IANA name, as in Europe/Berlin.',
		],
		[
			'an offset in the place of a zone',
			{ ...agendaDocument, zone: '+02:00' },
			'zone: there is no time zone of this name. Write its IANA name, as in Europe/Berlin.',
		],
		[
			'a day that does not exist',
			withDay({ date: '2026-02-30' }),
			'days, number 1, date: "2026-02-30" is not well formed. Write the day as 2026-11-02.',
		],
		[
			'a start after midnight of the next day',
			withDay({ startsAt: 1440 }),
			'days, number 1, startsAt: 1440 is too large. Write a number that is at most 1439.',
		],
		[
			'a range that is not in order',
			withItem({ range: { least: 9, usual: 8, most: 12 } }),
			`days, number 1, item ${item!.id}, range: the minutes are not in order. Write least, usual and most so that none is smaller than the one before.`,
		],
		[
			'a stranger',
			withItem({ colour: 'red' }),
			`days, number 1, item ${item!.id}: "colour" is not known here. Check the spelling, or take it out.`,
		],
		[
			'a plan',
			{ format: 'press-two/plan', formatVersion: 1 },
			'format: it is "press-two/plan", and an agenda says "press-two/agenda". Choose an agenda that was exported from Press Two.',
		],
		[
			'a newer format',
			{ ...agendaDocument, formatVersion: 2 },
			'formatVersion: the file is in format 2, and this release reads formats up to 1. Open it with a newer release of Press Two.',
		],
	])('%s', (_, value, line) => {
		expect(lines(value)).toEqual([`agenda.json: ${line}`]);
	});

	test.each<[string, unknown]>([
		['half a minute', withItem({ minutes: 7.5 })],
		['less than nothing', withItem({ minutes: -1 })],
		['a title without end', withItem({ title: 'x'.repeat(301) })],
		['no day', { ...agendaDocument, days: [] }],
		['too many days', { ...agendaDocument, days: Array.from({ length: agendaSizes.days + 1 }, () => day) }],
		[
			'too many items',
			withDay({
				items: Array.from({ length: agendaSizes.items + 1 }, (_, index) => ({ ...item, id: `i${index}` })),
			}),
		],
		['nobody', { ...agendaDocument, people: 0 }],
		['a material for nobody known', withItem({ materials: [{ item: 'Pen', per: 'table', amount: 1 }] })],
	])('%s is refused here and by the published schema', (_, value) => {
		expect(lines(value)).not.toEqual([]);
		expect(checkJsonSchema(toAgendaJsonSchema(), value)).not.toEqual([]);
	});
});
