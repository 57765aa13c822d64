import { getWorkshop } from '#catalog/workshop/get-workshop.ts';
import { toAgendaChoices } from '#components/session/plan/agenda-choices.ts';

/** What an agenda can be made of; loaded once somebody adds to one. */
export async function GET() {
	return Response.json(toAgendaChoices(await getWorkshop()));
}
