import { join } from 'node:path';

import { readDeckTemplates } from '#catalog/deck-templates.ts';
import type { Deck } from '#domain/deck/deck.ts';
import type { DeckTemplate } from '#domain/deck/deck-template.ts';
import { deckFromModule } from '#domain/deck/from-module.ts';
import { deckFromSession } from '#domain/deck/from-session.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { nearestName } from '#errors/nearest-name.ts';
import type { DeckOrder } from '#export/deck/make-deck.ts';
import { deckWords } from '#export/words/deck-words.ts';

import type { Arguments } from '../command.ts';
import { readBrand } from '../read-brand.ts';
import { readPlan } from '../read-plan.ts';
import { questionnaireOf, readQuestionnaires } from '../read-questionnaires.ts';
import { Refusal, WrongUse } from '../refusal.ts';
import type { Surroundings } from '../surroundings.ts';

const CONTENT_FOLDER = 'content';
const TEMPLATES_FOLDER = 'content/decks';

/** What the deck is made from, as it was asked for. @throws Refusal, WrongUse */
export async function readOrder(
	{ paths, flags, values }: Arguments,
	surroundings: Surroundings,
): Promise<DeckOrder> {
	const [path, ...more] = paths;
	if (more.length > 0) throw new WrongUse('One deck is made at a time');
	const modules = values.get('modules');
	const session = values.get('session');
	if (modules !== undefined && session !== undefined)
		throw new WrongUse('A deck has modules or a session, not both');
	if (path === undefined && modules === undefined && session === undefined)
		throw new WrongUse('A plan file is missing', 'Or choose --modules or --session.');
	const versions = await readQuestionnaires(surroundings.root);
	const brand = await readBrand(values.get('brand'), surroundings);
	const following = await readFollowing(modules, session, versions.at(-1)!, surroundings.root);
	if (path === undefined) {
		if (values.has('template')) throw new WrongUse('A template needs a plan file');
		return { brand, following };
	}
	const template = await readTemplate(values.get('template'), following.length > 0, surroundings.root);
	const document = await readPlan(path, versions, surroundings);
	const questionnaire = questionnaireOf(document, versions);
	const plan = { document, questionnaire, template, evidenceNotes: flags.has('with-remarks') };
	return { brand, plan, following };
}

/** Of several: with modules the one that they follow, else the first in the alphabet that they do not. */
async function readTemplate(
	name: string | undefined,
	withModules: boolean,
	root: string,
): Promise<DeckTemplate> {
	const parsed = await readDeckTemplates(join(root, TEMPLATES_FOLDER));
	if (!parsed.ok) throw new Refusal(TEMPLATES_FOLDER, parsed.faults);
	const templates = parsed.value;
	if (name === undefined) return templates.find(({ modules }) => (modules === 'follow') === withModules)!;
	return findById(name, templates, 'template');
}

async function readFollowing(
	modules: string | undefined,
	session: string | undefined,
	questionnaire: Questionnaire,
	root: string,
): Promise<Deck[]> {
	if (modules === undefined && session === undefined) return [];
	const { readWorkshop } = await import('#catalog/workshop/read-workshop.ts');
	const { workshop, faults } = await readWorkshop(join(root, CONTENT_FOLDER), questionnaire);
	if (faults.length > 0) throw new Refusal(CONTENT_FOLDER, faults);
	const content = { workshop, questionnaire };
	if (session !== undefined)
		return [deckFromSession(findById(session, workshop.sessions, 'session'), content, deckWords)];
	const ids = (modules ?? '').split(',').map((id) => id.trim());
	return [...new Set(ids)].map((id) =>
		deckFromModule(findById(id, workshop.modules, 'module'), content, deckWords),
	);
}

function findById<T extends { readonly id: string }>(id: string, known: readonly T[], what: string): T {
	const found = known.find((candidate) => candidate.id === id);
	if (found) return found;
	const ids = known.map((candidate) => candidate.id);
	const near = nearestName(id, ids);
	throw new Refusal(id, [
		{
			place: '',
			fault: `there is no ${what} of this name`,
			next: near ? `Did you mean ${near}?` : `There are: ${ids.join(', ')}.`,
		},
	]);
}
