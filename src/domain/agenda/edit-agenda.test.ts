import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { agendaItem } from '../../../test/fixtures/agendas.ts';
import type { AgendaDocument } from './agenda.ts';
import { type AgendaEdit, editAgenda, findItem } from './edit-agenda.ts';
import { scheduleAgenda } from './schedule-agenda.ts';
import { totalsByKind } from './watch-agenda.ts';

const at = (hours: number, minutes = 0) => 60 * hours + minutes;
const ids = ({ days }: AgendaDocument) => days.map(({ items }) => items.map(({ id }) => id));
const minutes = ({ days }: AgendaDocument) => days.map(({ items }) => items.map((item) => item.minutes));

const agenda: AgendaDocument = {
	format: 'press-two/agenda',
	formatVersion: 1,
	id: 'agenda',
	title: 'Two days',
	days: [
		{
			title: 'One',
			startsAt: at(9),
			items: [agendaItem('a'), agendaItem('b', { note: 'N' }), agendaItem('c')],
		},
		{ title: 'Two', date: '2026-12-01', startsAt: at(10), items: [agendaItem('d', { lockedAt: at(12) })] },
	],
};

describe('one edit', () => {
	test('adds where it is told to, under an id of its own', () => {
		const edit = { kind: 'addItem', day: 0, at: 1, item: agendaItem('a') } as const;
		expect(ids(editAgenda(agenda, edit))).toEqual([['a', 'a-2', 'b', 'c'], ['d']]);
		expect(ids(editAgenda(agenda, { ...edit, at: 99 }))[0]).toEqual(['a', 'b', 'c', 'a-2']);
	});

	test('moves within a day and to another one', () => {
		expect(ids(editAgenda(agenda, { kind: 'moveItem', item: 'a', day: 0, at: 2 }))[0]).toEqual([
			'b',
			'c',
			'a',
		]);
		expect(ids(editAgenda(agenda, { kind: 'moveItem', item: 'b', day: 1, at: 0 }))).toEqual([
			['a', 'c'],
			['b', 'd'],
		]);
	});

	test('takes a property away where it is changed to nothing', () => {
		const edited = editAgenda(agenda, { kind: 'changeItem', item: 'b', change: { note: undefined } });
		expect(edited.days[0]!.items[1]).not.toHaveProperty('note');
		const dated = editAgenda(agenda, { kind: 'changeAgenda', change: { people: 12 } });
		expect(dated.people).toBe(12);
		expect(editAgenda(dated, { kind: 'changeAgenda', change: { people: undefined } })).toEqual(agenda);
	});

	test('adds five minutes, and never takes more than there are', () => {
		expect(minutes(editAgenda(agenda, { kind: 'extendItem', item: 'a', by: 5 }))[0]).toEqual([15, 10, 10]);
		expect(minutes(editAgenda(agenda, { kind: 'extendItem', item: 'a', by: -25 }))[0]).toEqual([0, 10, 10]);
	});

	test('copies an item without its lock, and a day without its date', () => {
		const copied = editAgenda(agenda, { kind: 'duplicateItem', item: 'd' }).days[1]!.items;
		expect(copied.map(({ id, lockedAt }) => [id, lockedAt])).toEqual([
			['d', at(12)],
			['d-2', undefined],
		]);
		const { days } = editAgenda(agenda, { kind: 'duplicateDay', day: 1 });
		expect(days[2]).toEqual({
			title: 'Two',
			startsAt: at(10),
			items: [agendaItem('d-2', { title: 'd', lockedAt: at(12) })],
		});
	});

	test('copies what has the longest id that may be, as often as one likes, under ids that may be', () => {
		const long = 'x'.repeat(100);
		const add = { kind: 'addItem', day: 0, at: 0, item: agendaItem(long) } as const;
		const copied = [add, add, add].reduce(editAgenda, agenda);
		const found = ids(copied)[0]!.filter((id) => id.startsWith('x'));
		expect(new Set(found).size).toBe(3);
		for (const id of found) expect(id.length).toBeLessThanOrEqual(100);
	});

	test('leaves one day, and does nothing to what does not exist', () => {
		const one = editAgenda(agenda, { kind: 'removeDay', day: 0 });
		expect(ids(one)).toEqual([['d']]);
		expect(editAgenda(one, { kind: 'removeDay', day: 0 })).toBe(one);
		for (const edit of [
			{ kind: 'removeItem', item: 'x' },
			{ kind: 'moveItem', item: 'a', day: 7, at: 0 },
			{ kind: 'extendItem', item: 'x', by: 5 },
			{ kind: 'duplicateDay', day: 9 },
			{ kind: 'fitDay', day: 9 },
		] as const)
			expect(editAgenda(agenda, edit), edit.kind).toBe(agenda);
	});
});

describe('fitting a day', () => {
	const range = { least: 10, usual: 20, most: 30 };
	const fit = (items: AgendaDocument['days'][number]['items'], endsAt?: number) =>
		minutes(
			editAgenda(
				{ ...agenda, days: [{ title: '', startsAt: at(9), items, ...(endsAt && { endsAt }) }] },
				{ kind: 'fitDay', day: 0 },
			),
		)[0];
	const flexible = (id: string) => agendaItem(id, { minutes: 20, range });

	test('meets lunch and the end', () => {
		const lunch = agendaItem('lunch', { minutes: 60, lockedAt: at(9, 30) });
		// 30 minutes for two before lunch, 60 for two after it.
		expect(fit([flexible('a'), flexible('b'), lunch, flexible('c'), flexible('d')], at(11, 30))).toEqual([
			15, 15, 60, 30, 30,
		]);
	});

	test('what has no range and what has no end to meet stays', () => {
		expect(fit([flexible('a'), agendaItem('b')], at(9, 25))).toEqual([15, 10]);
		expect(fit([flexible('a'), agendaItem('b')])).toEqual([20, 10]);
	});

	test('less than the least is not planned; what is over is told', () => {
		expect(fit([flexible('a'), flexible('b')], at(9, 5))).toEqual([10, 10]);
	});
});

const kinds = fc.constantFrom('talk', 'exercise', 'break', 'other');
const anyItem = fc
	.record({ minutes: fc.nat(200), kind: kinds, lockedAt: fc.option(fc.nat(1439), { nil: undefined }) })
	.map(({ lockedAt, ...rest }) => agendaItem('', { ...rest, ...(lockedAt !== undefined && { lockedAt }) }));
const anyDay = fc.record({
	date: fc.constantFrom(undefined, '2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2026-06-30'),
	startsAt: fc.nat(1439),
	items: fc.array(anyItem, { maxLength: 8 }),
});
const agendas: fc.Arbitrary<AgendaDocument> = fc
	.record({
		days: fc.array(anyDay, { minLength: 1, maxLength: 5 }),
		zone: fc.constantFrom(undefined, 'Europe/Berlin', 'America/New_York'),
	})
	.map(({ days, zone }) => ({
		...agenda,
		...(zone && { zone }),
		days: days.map(({ date, startsAt, items }, day) => ({
			title: `Day ${day}`,
			...(date && { date }),
			startsAt,
			items: items.map((item, index) => ({ ...item, id: `${day}.${index}`, title: `${day}.${index}` })),
		})),
	}));
const position = fc.nat(6);
const itemId = fc.tuple(fc.nat(5), fc.nat(8)).map(([day, index]) => `${day}.${index}`);
const edits: fc.Arbitrary<AgendaEdit> = fc.oneof(
	fc.record({
		kind: fc.constant('addItem' as const),
		day: position,
		at: position,
		item: itemId.map((id) => agendaItem(id)),
	}),
	fc.record({ kind: fc.constantFrom('duplicateItem' as const, 'removeItem' as const), item: itemId }),
	fc.record({ kind: fc.constant('moveItem' as const), item: itemId, day: position, at: position }),
	fc.record({
		kind: fc.constant('extendItem' as const),
		item: itemId,
		by: fc.integer({ min: -60, max: 60 }),
	}),
	fc.record({
		kind: fc.constantFrom('duplicateDay' as const, 'removeDay' as const, 'fitDay' as const),
		day: position,
	}),
);

describe('whatever is done', () => {
	test('ids stay unique, and there is a day left', () => {
		fc.assert(
			fc.property(agendas, fc.array(edits, { maxLength: 20 }), (drawn, done) => {
				const all = ids(done.reduce(editAgenda, drawn));
				expect(all.length).toBeGreaterThan(0);
				expect(new Set(all.flat()).size).toBe(all.flat().length);
			}),
		);
	});

	test('a move changes nothing but the order, and the way back undoes it', () => {
		fc.assert(
			fc.property(agendas, itemId, position, position, (drawn, item, day, to) => {
				const from = findItem(drawn, item);
				const moved = editAgenda(drawn, { kind: 'moveItem', item, day, at: to });
				if (!from || day >= drawn.days.length) {
					expect(moved).toBe(drawn);
					return;
				}
				const contents = (document: AgendaDocument) =>
					document.days.flatMap(({ items }) => items).sort((a, b) => (a.id < b.id ? -1 : 1));
				expect(contents(moved)).toEqual(contents(drawn));
				expect(editAgenda(moved, { kind: 'moveItem', item, ...from })).toEqual(drawn);
			}),
		);
	});

	test('what is added and removed again leaves no trace', () => {
		fc.assert(
			fc.property(agendas, position, position, (drawn, day, to) => {
				const added = editAgenda(drawn, { kind: 'addItem', day, at: to, item: agendaItem('new') });
				expect(editAgenda(added, { kind: 'removeItem', item: 'new' })).toEqual(drawn);
			}),
		);
	});

	test('a change of one item leaves all others as they are', () => {
		fc.assert(
			fc.property(agendas, itemId, (drawn, id) => {
				const edited = editAgenda(drawn, { kind: 'changeItem', item: id, change: { title: 'New' } });
				const others = (document: AgendaDocument) =>
					document.days.map(({ items }) => items.filter((item) => item.id !== id));
				expect(others(edited)).toEqual(others(drawn));
				expect(findItem(edited, id)).toEqual(findItem(drawn, id));
			}),
		);
	});

	test('on all days, also those on which clocks change, time goes forward and sums agree', () => {
		fc.assert(
			fc.property(agendas, (drawn) => {
				for (const { day, slots, ends } of scheduleAgenda(drawn)) {
					let now = slots[0] ? slots[0].start - slots[0].gap : ends;
					const began = now;
					for (const { start, end, gap, late, item } of slots) {
						expect(start).toBe(now + gap);
						expect(end - start).toBe(item.minutes);
						// A lock holds, or what it is late is told; never both a gap and lateness.
						expect(Math.min(gap, late)).toBe(0);
						now = end;
					}
					const planned = Object.values(totalsByKind(slots)).reduce((sum, part) => sum + part, 0);
					const gaps = slots.reduce((sum, { gap }) => sum + gap, 0);
					expect(ends - began).toBe(planned + gaps);
					expect(planned).toBe(day.items.reduce((sum, item) => sum + item.minutes, 0));
				}
			}),
		);
	});
});
