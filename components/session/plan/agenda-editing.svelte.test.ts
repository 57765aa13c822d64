import { describe, expect, it } from 'vitest';

import { agendaDocument, agendaItem } from '../../../test/fixtures/agendas.ts';
import { agendaSizes } from '#domain/agenda/agenda-sizes.ts';
import type { AgendaDay, AgendaDocument } from '#domain/agenda/agenda.ts';

import { DocumentSession } from '../../documents/document-session.svelte.ts';
import { AgendaEditing } from './agenda-editing.svelte.ts';

const day = (ids: string, more: Partial<AgendaDay> = {}): AgendaDay => ({
	title: 'Day',
	startsAt: 540,
	items: [...ids].map((id) => agendaItem(id)),
	...more,
});

function edit(days: readonly AgendaDay[], more: Partial<AgendaDocument> = {}): AgendaEditing {
	let revision = 1;
	const store = { write: () => Promise.resolve({ kind: 'kept', revision: (revision += 1) } as const) };
	const document = { ...agendaDocument, days, ...more };
	return new AgendaEditing(new DocumentSession(document, 1, store), { talkAtMost: 15, breakAtLatest: 90 });
}

/** The items of each day as the agenda has them. */
const ids = ({ document }: AgendaEditing) =>
	document.days.map(({ items }) => items.map(({ id }) => id).join(''));
/** The same as they are shown. */
const shown = ({ days }: AgendaEditing) =>
	days.map(({ schedule }) => schedule.slots.map(({ item }) => item.id).join(''));
const full = day('', { items: Array.from({ length: agendaSizes.items }, (_, at) => agendaItem(`f${at}`)) });

describe('steps', () => {
	it('go back and forth, one for each choice and one for what is typed in a field', () => {
		const editing = edit([day('ab')]);
		editing.do({ kind: 'changeItem', item: 'a', change: { title: 'W' } }, 'a title');
		editing.do({ kind: 'changeItem', item: 'a', change: { title: 'We' } }, 'a title');
		editing.do({ kind: 'extendItem', item: 'b', by: 5 });
		editing.do({ kind: 'extendItem', item: 'b', by: 5 });
		const facts = () => [
			editing.document.days[0]!.items[0]!.title,
			editing.document.days[0]!.items[1]!.minutes,
		];
		expect(facts()).toEqual(['We', 20]);
		editing.session.undo();
		expect(facts()).toEqual(['We', 15]);
		editing.session.undo();
		editing.session.undo();
		expect(facts()).toEqual(['a', 10]);
		expect(editing.session.canUndo).toBe(false);
		for (let step = 0; step < 3; step += 1) editing.session.redo();
		expect(facts()).toEqual(['We', 20]);
		expect(editing.session.canRedo).toBe(false);
	});

	it('that change nothing are none', () => {
		const editing = edit([day('ab')]);
		editing.do({ kind: 'removeItem', item: 'x' });
		editing.do({ kind: 'removeDay', day: 0 });
		expect(editing.session.canUndo).toBe(false);
	});

	it('bring a removed item and a removed day back as they were', () => {
		const editing = edit([day('abc'), day('d', { date: '2026-12-02', endsAt: 1500 })]);
		const before = editing.document;
		editing.do({ kind: 'removeItem', item: 'b' });
		editing.do({ kind: 'removeDay', day: 1 });
		expect(ids(editing)).toEqual(['ac']);
		editing.session.undo();
		editing.session.undo();
		expect(editing.document).toEqual(before);
	});
});

describe('an item', () => {
	it('moves one place at a time, over the edge of a day to the next one, and not beyond the ends', () => {
		const editing = edit([day('ab'), day('c')]);
		expect(editing.moveBy('a', -1)).toBe(false);
		expect(editing.moveBy('c', 1)).toBe(false);
		expect(editing.moveBy('x', 1)).toBe(false);
		expect(editing.session.canUndo).toBe(false);
		expect(editing.moveBy('a', 1)).toBe(true);
		expect(ids(editing)).toEqual(['ba', 'c']);
		editing.moveBy('a', 1);
		expect(ids(editing)).toEqual(['b', 'ac']);
		editing.moveBy('a', -1);
		expect(ids(editing)).toEqual(['ba', 'c']);
	});

	it('that is dragged is shown where it would be, and is one step where it is dropped', () => {
		const editing = edit([day('ab'), day('c')]);
		const [a, b] = editing.document.days[0]!.items;
		editing.drag(0, [b!]);
		editing.drag(1, [a!, ...editing.document.days[1]!.items]);
		expect(shown(editing)).toEqual(['b', 'ac']);
		expect(ids(editing)).toEqual(['ab', 'c']);
		expect(editing.session.canUndo).toBe(false);
		editing.drop('a', 1, 0);
		expect([ids(editing), shown(editing)]).toEqual([
			['b', 'ac'],
			['b', 'ac'],
		]);
		editing.session.undo();
		expect(shown(editing)).toEqual(['ab', 'c']);
		expect(editing.session.canUndo).toBe(false);
	});

	it('that is dropped where it was is no step, and nothing is lost', () => {
		const editing = edit([day('ab')]);
		editing.drag(0, editing.document.days[0]!.items.toReversed());
		expect(shown(editing)).toEqual(['ba']);
		editing.drop('a', 0, 0);
		expect(shown(editing)).toEqual(['ab']);
		expect(editing.session.canUndo).toBe(false);
	});

	it('finds no room in a day that is full, and stays where it was', () => {
		const editing = edit([day('a'), full]);
		expect([editing.hasRoom(0), editing.hasRoom(1), editing.hasRoom(2)]).toEqual([true, false, false]);
		expect(editing.move('a', 1, 0)).toBe(false);
		expect(editing.add(1, 0, agendaItem('new'))).toBeUndefined();
		editing.drag(0, []);
		editing.drop('a', 1, 0);
		expect(shown(editing)[0]).toBe('a');
		expect(editing.session.canUndo).toBe(false);
		// Within the day there is room.
		expect(editing.move('f0', 1, 1)).toBe(true);
	});

	it('that is copied into a full day is no copy', () => {
		const editing = edit([full]);
		editing.do({ kind: 'duplicateItem', item: 'f0' });
		expect(editing.document.days[0]!.items).toHaveLength(agendaSizes.items);
	});

	it('gets an id of its own where its id is taken', () => {
		const editing = edit([day('ab')]);
		expect(editing.add(0, 1, agendaItem('a'))).toBe('a-2');
		expect(editing.document.days[0]!.items.map(({ id }) => id)).toEqual(['a', 'a-2', 'b']);
	});
});

describe('a day', () => {
	it('that is added begins as the last one does, a day later', () => {
		const editing = edit([day('a', { date: '2026-12-31', startsAt: 600, endsAt: 1500 })]);
		editing.addDay();
		expect(editing.document.days[1]).toEqual({
			title: 'Day 2',
			date: '2027-01-01',
			startsAt: 600,
			endsAt: 1500,
			items: [],
		});
		const open = edit([day('a')]);
		open.addDay();
		expect(open.document.days[1]).toEqual({ title: 'Day 2', startsAt: 540, items: [] });
	});

	it('is the last one where an agenda can have no more', () => {
		const editing = edit(Array.from({ length: agendaSizes.days }, () => day('')));
		editing.addDay();
		editing.do({ kind: 'duplicateDay', day: 0 });
		expect(editing.document.days).toHaveLength(agendaSizes.days);
	});

	it('has its times by the zone of the agenda, its sums, and what participants will feel', () => {
		const talk = agendaItem('talk', { kind: 'talk', who: 'facilitator', minutes: 20 });
		// At 01:50 on 29 March 2026, ten minutes before clocks in Berlin go from 02:00 to 03:00.
		const editing = edit([day('', { date: '2026-03-29', startsAt: 110, items: [talk] })]);
		const { schedule, totals, warnings } = editing.days[0]!;
		expect(editing.zone.toClock(schedule.ends)).toBe(190);
		expect(totals).toEqual({ talk: 20, exercise: 0, break: 0, other: 0 });
		expect(warnings).toEqual([{ kind: 'talk', item: 'talk', minutes: 20 }]);
		editing.do({ kind: 'changeAgenda', change: { zone: undefined } });
		// Without a zone, the clock is never changed.
		expect(editing.zone.toClock(editing.days[0]!.schedule.ends)).toBe(130);
	});
});
