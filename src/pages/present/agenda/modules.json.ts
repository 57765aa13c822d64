import { edition } from '#catalog/edition.ts';
import { getQuestionnaire } from '#catalog/questionnaire.ts';
import { getWorkshop } from '#catalog/workshop/get-workshop.ts';
import { tellModule, withoutSaying } from '#domain/deck/told-module.ts';
import { deckWords } from '#export/words/deck-words.ts';

/** The slides of all modules, for whoever presents an agenda of their own; with what to say where this edition has it. */
export async function GET() {
	const workshop = await getWorkshop();
	const content = { workshop, questionnaire: await getQuestionnaire() };
	const told = workshop.modules.map((module) => tellModule(module, content, deckWords));
	return Response.json(edition === 'facilitator' ? told : told.map(withoutSaying));
}
