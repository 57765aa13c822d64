import { compareText } from '../questionnaire/model.ts';
import type { Answer, PlanDocument } from './plan-document.ts';

/**
 * A short mark that ties a printed result to a file: version of the questionnaire, mark of the answers, mark of
 * the plan, as in `2026.1-1a2b3c4d-5e6f7a8b`. Titles, notes and the order of answers and touchpoints do not
 * change it; whatever can change a score does. It shows a slip, not a forgery.
 */
export function fingerprint({ questionnaire, plan, answers }: PlanDocument): string {
	const answerText = Object.keys(answers)
		.sort(compareText)
		.map((id) => `${id}=${answerMark(answers[id]!)}`)
		.join(';');
	const touchpoints = plan.touchpoints.map((touchpoint) =>
		[
			touchpoint.id,
			touchpoint.volumePerMonth,
			touchpoint.complexity,
			touchpoint.emotion,
			touchpoint.consequence,
			touchpoint.irreversibility,
			touchpoint.share,
			touchpoint.mode,
		].join(','),
	);
	const planText = [
		plan.headcountCut,
		plan.rolloutMonths,
		plan.singleSupplier,
		...touchpoints.sort(compareText),
	].join(';');
	return [questionnaire, hashText(answerText), hashText(planText)].join('-');
}

function answerMark(answer: Answer): string {
	if ('level' in answer) return `${answer.level}${answer.grade ?? ''}`;
	return 'unknown' in answer ? 'unknown' : 'notApplicable';
}

/** FNV-1a, 32 bits, over UTF-16 code units, as 8 hexadecimal digits. Published at isthe.com/chongo/tech/comp/fnv. */
export function hashText(text: string): string {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index += 1) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	}
	return (hash >>> 0).toString(16).padStart(8, '0');
}
