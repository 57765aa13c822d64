import type { Answer, PlanDocument } from './plan-document.ts';

/** What somebody chooses to give away with a link. */
export interface ShareChoice {
	/** Notes and dates of the answers, and the reasons of "does not apply". */
	readonly notes: boolean;
	/** Organisation, purpose and where the plan comes from. */
	readonly origin: boolean;
}

/** Stands for a reason that was left out: an answer "does not apply" cannot be without one. */
export const REASON_LEFT_OUT = 'The reason was left out.';

/** The plan as it goes into a link. What scores stays; what only explains goes where the reader wants it so. */
export function toShared(document: PlanDocument, { notes, origin }: ShareChoice): PlanDocument {
	const { organisation, provenance, plan, answers, ...rest } = document;
	const { purpose, ...facts } = plan;
	return {
		...rest,
		...(origin && organisation !== undefined && { organisation }),
		...(origin && provenance !== undefined && { provenance }),
		plan: { ...facts, ...(origin && purpose !== undefined && { purpose }) },
		answers: notes ? answers : mapAnswers(answers, withoutRemarks),
	};
}

function mapAnswers(
	answers: PlanDocument['answers'],
	change: (answer: Answer) => Answer,
): PlanDocument['answers'] {
	return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, change(answer)]));
}

function withoutRemarks(answer: Answer): Answer {
	const { note: _, date: __, ...bare } = answer;
	return 'notApplicable' in bare ? { notApplicable: REASON_LEFT_OUT } : bare;
}

/**
 * The plan as a report and the files beside it have it: without notes, what people wrote for themselves is left out, and
 * where it all comes from. Whose plan it is and what it is for stays, as a report is about that.
 */
export function toReported(document: PlanDocument, { notes }: Pick<ShareChoice, 'notes'>): PlanDocument {
	const { provenance, ...shared } = toShared(document, { notes, origin: true });
	return { ...shared, ...(notes && provenance !== undefined && { provenance }) };
}

/** How much there is to give away. */
export interface ShareCount {
	readonly touchpoints: number;
	readonly answers: number;
	/** Answers with a note, a date or a reason. */
	readonly notes: number;
	/** Whether the document says who and where from. */
	readonly origin: boolean;
}

export function countShared({ organisation, provenance, plan, answers }: PlanDocument): ShareCount {
	const all = Object.values(answers);
	const remarked = all.filter((answer) => answer.note || answer.date || 'notApplicable' in answer);
	return {
		touchpoints: plan.touchpoints.length,
		answers: all.length,
		notes: remarked.length,
		origin: Boolean(organisation || provenance || plan.purpose),
	};
}
