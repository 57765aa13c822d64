import type { AgendaDocument } from '#domain/agenda/agenda.ts';
import type { Deck } from '#domain/deck/deck.ts';
import { deckFromAgenda } from '#domain/deck/from-agenda.ts';
import type { ToldModule } from '#domain/deck/told-module.ts';
import { titleOfAgenda, titleOfDay, titleOfItem } from '#export/agenda/words.ts';
import { deckWords } from '#export/words/deck-words.ts';
import { openAgendaStore } from '#storage/open-agenda-store.ts';
import { openRunStore } from '#storage/open-run-store.ts';

import { readFragment } from '../assessment/plan-fragment.ts';
import { href } from '../site/href.ts';

/** What looking for an agenda's slides came to. */
export type OpenedAgenda =
	| { readonly kind: 'open'; readonly id: string; readonly deck: Deck; readonly kept: boolean }
	| { readonly kind: 'missing' }
	| { readonly kind: 'aside' };

/**
 * The slides of the agenda that an address names. An agenda that is gone is taken from the last session that was run
 * with it. Rejects where the browser gives no access to what it keeps, or the slides of the modules do not load.
 */
export async function openAgendaDeck(fragment: string): Promise<OpenedAgenda> {
	const [id] = readFragment(fragment);
	if (id === '') return { kind: 'missing' };
	const kept = await (await openAgendaStore()).read(id);
	if (kept.kind === 'aside') return kept;
	const agenda = kept.kind === 'found' ? kept.document : await findInRuns(id);
	if (!agenda) return { kind: 'missing' };
	const deck = deckFromAgenda(withTitles(agenda), await loadModules(), deckWords);
	return { kind: 'open', id, deck, kept: kept.kind === 'found' };
}

async function findInRuns(id: string): Promise<AgendaDocument | undefined> {
	const runs = await (await openRunStore()).list();
	return runs.find(({ document }) => document.agenda.id === id)?.document.agenda;
}

/** A slide without a title would say nothing. */
function withTitles(agenda: AgendaDocument): AgendaDocument {
	const days = agenda.days.map((day, index) => ({
		...day,
		title: titleOfDay(day, index),
		items: day.items.map((item) => ({ ...item, title: titleOfItem(item) })),
	}));
	return { ...agenda, title: titleOfAgenda(agenda), days };
}

let loading: Promise<readonly ToldModule[]> | undefined;

function loadModules(): Promise<readonly ToldModule[]> {
	loading ??= fetchModules().catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

async function fetchModules(): Promise<readonly ToldModule[]> {
	const response = await fetch(href('/present/agenda/modules.json'));
	if (!response.ok) throw new Error(response.statusText);
	return (await response.json()) as readonly ToldModule[];
}
