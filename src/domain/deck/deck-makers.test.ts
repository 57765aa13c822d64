import { expect, test } from 'vitest';

import { readWorkshop } from '../../catalog/workshop/read-workshop.ts';
import { readChanged } from '../../../test/fixtures/workshop.ts';
import { questionnaire } from '../../../test/fixtures/questionnaire.ts';
import { deckWords } from '../../export/words/deck-words.ts';
import type { Session } from '../workshop/session.ts';
import { type Deck, listSlides } from './deck.ts';
import { countSlides, deckFromModule } from './from-module.ts';
import { deckFromSession } from './from-session.ts';

const { workshop } = await readChanged();
const content = { workshop, questionnaire };
const [tea] = workshop.modules as [(typeof workshop.modules)[number]];
const [short] = workshop.sessions as [Session];
const outline = (deck: Deck) => listSlides(deck).map(({ title, minutes }) => [title, minutes]);
const idsOf = (deck: Deck) => listSlides(deck).map(({ id }) => id);
const minutesOf = (deck: Deck) => listSlides(deck).reduce((sum, { minutes = 0 }) => sum + minutes, 0);

test('a module’s slides share its minutes: 6 for each section, 3 for each exercise', () => {
	const deck = deckFromModule(tea, content, deckWords);
	expect(outline(deck)).toEqual([
		['Tea', 2],
		['Pots', 2],
		['One', 3],
		['Asked', 2],
		['Told', 3],
		['Two', 3],
		['Three', 3],
		['End', 3],
	]);
	expect(idsOf(deck).slice(2, 5)).toEqual(['tea-water-3', 'tea-water-4', 'tea-leaves-1']);
	expect(deck).toMatchObject({ id: 'tea', language: 'en', origin: { kind: 'module', module: 'tea' } });
});

test('nothing refers to anything outside the deck', () => {
	const [opening, pots, one, asked, told] = listSlides(deckFromModule(tea, content, deckWords));
	expect(opening!.blocks).toEqual([{ kind: 'title', lines: ['Tea in a sentence.'] }]);
	expect(pots!.blocks).toEqual([{ kind: 'figure', figure: workshop.figures[0] }]);
	expect(pots!.sources).toBe('Sources: A. Potter, 2025.');
	expect(one!.blocks).toMatchObject([{ kind: 'exercise', exercise: 'look-one', minutes: 3 }]);
	const { text, levels } = questionnaire.questions.find(({ id }) => id === 'S1')!;
	expect(asked!.blocks).toEqual([
		{ kind: 'question', question: 'S1', questionnaire: '2026.1', text, levels },
	]);
	expect(told!.blocks).toEqual([
		{
			kind: 'case',
			case: 'tea-bot',
			summary: 'A bot that made tea.',
			outcome: 'Tea Shop, Sweden. It was taken back. (March 2025)',
		},
	]);
	expect(told!.notes).toEqual(['Say it.']);
});

test('what has no slide gets one where it belongs: a section its heading, an exercise its steps', async () => {
	const { workshop: changed } = await readChanged();
	const bare = {
		...changed.modules[0]!,
		slides: tea.slides.filter(({ title }) => !['Told', 'End', 'Two'].includes(title)),
	};
	const deck = deckFromModule(bare, content, deckWords);
	expect(outline(deck).slice(4)).toEqual([
		['Leaves', 6],
		['Exercise: Look at it', 3],
		['Three', 3],
	]);
	expect(listSlides(deck)[4]).toMatchObject({ id: 'tea-leaves', notes: ['Something.'] });
	expect(countSlides(bare)).toBe(7);
	expect(countSlides(tea)).toBe(8);
});

test('a session is told item by item, with its own minutes', () => {
	const deck = deckFromSession(short, content, deckWords);
	expect(outline(deck)).toEqual([
		['Short', undefined],
		['Welcome', 2],
		['Tea', 2],
		['Pots', 2],
		['Asked', 1],
		['Tea', 2],
		['One', 3],
	]);
	expect(listSlides(deck).map(({ blocks }) => blocks[0])).toMatchObject([
		{ kind: 'title', lines: ['A short one.', '12 minutes'] },
		{ kind: 'title', lines: ['All together, 2 minutes'] },
		{ kind: 'title', lines: ['Tea in a sentence.'] },
		{ kind: 'figure' },
		{ kind: 'question' },
		{ kind: 'title', lines: ['2 minutes'] },
		{ kind: 'exercise', minutes: 3 },
	]);
});

test('neighbours of one section keep the author’s order; what is told twice has two ids', () => {
	const [part] = short.parts as [Session['parts'][number]];
	const section = { kind: 'section', module: 'tea', section: 'water', minutes: 5 } as const;
	const exercise = { kind: 'exercise', module: 'tea', exercise: 'look-one', minutes: 4 } as const;
	const rest = { kind: 'break', title: 'Rest', minutes: 1 } as const;
	const items = [section, exercise, rest, exercise];
	const deck = deckFromSession({ ...short, apart: true, parts: [{ ...part, items }] }, content, deckWords);
	expect(outline(deck)).toEqual([
		['Short', undefined],
		['All of it', undefined],
		['Tea', 2],
		['Pots', 2],
		['One', 4],
		['Asked', 1],
		['Rest', 1],
		['One', 4],
	]);
	expect(idsOf(deck).slice(4)).toEqual(['tea-water-3', 'tea-water-4', 'short-1-3', 'tea-water-3-again-2']);
	// Two steps of 1 and of 1 to 3 minutes: the fourth minute is the second one's.
	const [block] = listSlides(deck)[4]!.blocks;
	expect(block).toMatchObject({ steps: [{ minutes: { usual: 1 } }, { minutes: { usual: 3 } }] });
});

test('every deck of the workshop adds up, and no id stands in it twice', async () => {
	const { workshop: real } = await readWorkshop('content', questionnaire);
	expect(real.sessions.length).toBeGreaterThanOrEqual(4);
	const all = { workshop: real, questionnaire };
	for (const module of real.modules) {
		const deck = deckFromModule(module, all, deckWords);
		expect(minutesOf(deck), module.id).toBe(module.minutes.usual);
		expect(idsOf(deck)).toHaveLength(countSlides(module));
		expect(new Set(idsOf(deck)).size).toBe(idsOf(deck).length);
		const authored = module.slides.map(({ title }) => title);
		const shown = outline(deck).map(([title]) => title);
		expect(shown.filter((title) => authored.includes(title as string))).toEqual(authored);
	}
	for (const session of real.sessions) {
		const deck = deckFromSession(session, all, deckWords);
		expect(minutesOf(deck), session.id).toBe(session.minutes);
		expect(new Set(idsOf(deck)).size).toBe(idsOf(deck).length);
		for (const { blocks, minutes } of listSlides(deck)) {
			for (const block of blocks) {
				if (block.kind !== 'exercise') continue;
				const steps = block.steps.reduce((sum, step) => sum + step.minutes.usual, 0);
				expect([block.minutes, steps], block.exercise).toEqual([minutes, minutes]);
			}
		}
	}
});
