import { getQuestionnaire } from '#catalog/questionnaire.ts';
import { remainingWords } from '#components/assessment/questions/pack-questionnaire.ts';

/** What the page of questions loads once its first question is there. */
export async function GET() {
	return Response.json(remainingWords(await getQuestionnaire()));
}
