import { expect, test } from 'vitest';

import { agendaDocument, agendaItem } from '../../../test/fixtures/agendas.ts';
import { questionnaire } from '../../../test/fixtures/questionnaire.ts';
import { readChanged } from '../../../test/fixtures/workshop.ts';
import { deckWords } from '../../export/words/deck-words.ts';
import type { AgendaDay, AgendaItem } from '../agenda/agenda.ts';
import { listSlides } from './deck.ts';
import { deckFromAgenda } from './from-agenda.ts';
import { deckFromSession } from './from-session.ts';
import { tellModule, withoutSaying } from './told-module.ts';

const { workshop } = await readChanged();
const content = { workshop, questionnaire };
const modules = workshop.modules.map((module) => tellModule(module, content, deckWords));
const day = (title: string, items: readonly AgendaItem[]): AgendaDay => ({ title, startsAt: 540, items });
const deckOf = (...days: AgendaDay[]) =>
	deckFromAgenda({ ...agendaDocument, title: 'Two days', days }, modules, deckWords);

const water = agendaItem('a', { kind: 'talk', minutes: 6, module: 'tea', section: 'water' });
const look = agendaItem('b', { kind: 'exercise', minutes: 4, module: 'tea', exercise: 'look-one' });

test('modules bring their slides, all else its title, each day its own; minutes are the agenda’s', () => {
	const deck = deckOf(
		day('Day A', [agendaItem('w', { title: 'Welcome', who: 'facilitator', minutes: 5 }), water, look]),
		day('Day B', [agendaItem('r', { title: 'Rest', kind: 'break' })]),
	);
	// Six minutes of water are 2 + 2 + 2; its exercise stands where its author put it.
	expect(listSlides(deck).map(({ title, minutes }) => [title, minutes])).toEqual([
		['Two days', undefined],
		['Day A', undefined],
		['Welcome', 5],
		['Tea', 2],
		['Pots', 2],
		['One', 4],
		['Asked', 2],
		['Day B', undefined],
		['Rest', 10],
	]);
	const lines = listSlides(deck).flatMap(({ blocks: [block] }) =>
		block?.kind === 'title' ? [block.lines] : [],
	);
	// 5 + 6 + 4 and 10.
	expect(lines).toEqual([
		['25 minutes'],
		['15 minutes'],
		['5 minutes'],
		['Tea in a sentence.'],
		['10 minutes'],
		['10 minutes'],
	]);
	expect(deck.parts.map(({ title }) => title)).toEqual(['Day A', 'Day B']);
});

test('what this site’s modules do not have is shown by its title, and keeps its time', () => {
	const gone = { minutes: 7, kind: 'talk', who: 'facilitator' } as const;
	const deck = deckOf(
		day('Day', [
			agendaItem('m', { ...gone, title: 'Coffee', module: 'coffee', section: 'beans' }),
			agendaItem('s', { ...gone, title: 'Steam', module: 'tea', section: 'steam' }),
			agendaItem('e', {
				...gone,
				title: 'Sip',
				kind: 'exercise',
				who: 'pair',
				module: 'tea',
				exercise: 'sip',
			}),
		]),
	);
	expect(listSlides(deck).slice(1)).toMatchObject([
		{ title: 'Coffee', minutes: 7, blocks: [{ kind: 'title', lines: ['7 minutes'] }] },
		{ title: 'Steam', minutes: 7 },
		{ title: 'Sip', minutes: 7, blocks: [{ kind: 'title', lines: ['In pairs, 7 minutes'] }] },
	]);
});

test('a note to an item is said first on its first slide, and nowhere else', () => {
	const deck = deckOf(day('Day', [{ ...water, note: 'Bring a kettle.' }, look]));
	const noted = listSlides(deck).filter(({ notes }) => notes.includes('Bring a kettle.'));
	expect(noted.map(({ title }) => title)).toEqual(['Tea']);
	expect(noted[0]!.notes).toEqual(['Bring a kettle.', 'Say it.']);
});

test('the agenda of a ready-made session has the slides of that session', () => {
	const [session] = workshop.sessions;
	const items = session!.parts[0]!.items.map((item, index) => {
		const { kind, ...rest } = item;
		const kinds = { section: 'talk', exercise: 'exercise', break: 'break', block: 'other' } as const;
		return agendaItem(String(index), { ...rest, kind: kinds[kind] });
	});
	const made = listSlides(deckOf(day('Day', items))).slice(1);
	const ready = listSlides(deckFromSession(session!, content, deckWords)).slice(1);
	expect(made.map(({ title, minutes, blocks }) => ({ title, minutes, blocks }))).toEqual(
		ready.map(({ title, minutes, blocks }) => ({ title, minutes, blocks })),
	);
});

test('a module can be sent as JSON, and to participants without what is said', () => {
	expect(JSON.parse(JSON.stringify(modules))).toEqual(modules);
	const silent = JSON.stringify(modules.map(withoutSaying));
	for (const said of ['Say it.', 'Something.']) {
		expect(JSON.stringify(modules)).toContain(said);
		expect(silent).not.toContain(said);
	}
	expect(silent).toContain('Tea in a sentence.');
});
