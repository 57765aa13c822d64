import { z } from 'astro/zod';

import type { PlanDocument } from '#domain/plan/plan-document.ts';
import type { Fault, Parsed } from '#errors/fault.ts';

import { parseJsonText } from './document-file.ts';
import { migratePlan, PLAN_FORMAT_VERSION, planKind } from './plan-migrations.ts';
import { toFaults } from './to-faults.ts';

/** What must be known of a questionnaire to read the answers to it. */
export interface KnownQuestionnaire {
	readonly version: string;
	readonly questions: readonly { readonly id: string }[];
}

const level = z.literal([0, 1, 2, 3, 4]);
const share = z.number().min(0).max(1);
const day = z.iso.date('Write the day as 2026-11-02.');
const remarks = {
	note: z.string().max(5000).optional().describe('Remark, or where the evidence is'),
	date: day.optional().describe('Day of the evidence'),
};

const touchpoint = z
	.strictObject({
		id: z.string().min(1).max(80).describe('Different from every other touchpoint’s'),
		name: z.string().min(1).max(200).describe('As people call it'),
		volumePerMonth: z.number().min(0).max(1e12).describe('Contacts or cases a month'),
		complexity: level.describe('How hard the right answer is: 0 least, 4 most'),
		emotion: level.describe('Emotional stakes: 0 least, 4 most'),
		consequence: level.describe('Consequence of an error: 0 least, 4 most'),
		irreversibility: level.describe('How hard a mistake is to undo: 0 least, 4 most'),
		share: share.describe('Share of the volume that is automated, 0 to 1'),
		mode: z
			.enum(['human', 'assist', 'ai_first', 'ai_only'])
			.describe('Who acts first, from a person to AI alone'),
	})
	.describe('One kind of contact or work');

const plan = z
	.strictObject({
		purpose: z.string().max(2000).optional().describe('What the plan is for'),
		startsOn: day.optional().describe('First day of the roll-out'),
		headcountCut: share
			.optional()
			.describe("Share of today's jobs to be cut, 0 to 1; absent where not known"),
		rolloutMonths: z
			.number()
			.min(0)
			.max(600)
			.optional()
			.describe('Months from first to full use; absent where not known'),
		singleSupplier: z
			.boolean()
			.optional()
			.describe('Whether one supplier alone can stop the service; absent where not known'),
		touchpoints: z.array(touchpoint).max(500).describe('In any order'),
	})
	.describe('What is scored');

const grade = z
	.enum(['guess', 'stated', 'document', 'seen'])
	.describe('How the answer is known, weakest first; "stated" where none is given');

const answer = z.union([
	z
		.strictObject({ level: level.describe('0 weakest, 4 strongest'), grade: grade.optional(), ...remarks })
		.describe('Answered with a level'),
	z
		.strictObject({ unknown: z.literal(true).describe('Asked, and nobody could say'), ...remarks })
		.describe('"Don’t know"'),
	z
		.strictObject({ notApplicable: z.string().min(1).max(1000).describe('The reason'), ...remarks })
		.describe('Does not apply'),
]);

/** The plan document, format version 1. What other releases add at the top level is kept. */
export const planDocumentSchema = z
	.looseObject({
		format: z.literal('press-two/plan').describe('What the file is'),
		formatVersion: z
			.literal(PLAN_FORMAT_VERSION)
			.describe('Raised when a reader of the old form could go wrong'),
		id: z.string().min(1).max(100).describe('Different from every other plan’s'),
		title: z.string().max(300).describe('May be empty'),
		organisation: z.string().max(300).optional().describe('Whose plan it is'),
		provenance: z.string().max(10_000).optional().describe('Where the plan and its answers come from'),
		questionnaire: z.string().max(40).describe('Version of the questionnaire that the answers belong to'),
		plan,
		answers: z.record(z.string(), answer).describe('By question id; a question that is absent is open'),
	})
	.meta({
		title: 'Press Two plan, format version 1',
		description:
			'A plan for bringing AI into work, with the answers to a questionnaire. Names that are not described here ' +
			'are kept at the top level and refused below it.',
	}) satisfies z.ZodType<PlanDocument>;

/** Text of a file, a link or a record to a plan document. Nothing of it is used where anything is wrong. */
export function parsePlanText(text: string, known: readonly KnownQuestionnaire[]): Parsed<PlanDocument> {
	const parsed = parseJsonText(text, planKind);
	return parsed.ok ? parsePlan(parsed.value, known) : parsed;
}

/** A value that was read as JSON to a plan document, brought up to the newest format. */
export function parsePlan(value: unknown, known: readonly KnownQuestionnaire[]): Parsed<PlanDocument> {
	const migrated = migratePlan(value);
	if (!migrated.ok) return migrated;
	const parsed = planDocumentSchema.safeParse(migrated.value);
	if (!parsed.success) return { ok: false, faults: toFaults(parsed.error.issues, migrated.value) };
	const faults = [...checkTouchpoints(parsed.data), ...checkAnswers(parsed.data, known)];
	return faults.length > 0 ? { ok: false, faults } : { ok: true, value: parsed.data };
}

function checkTouchpoints({ plan: { touchpoints } }: PlanDocument): Fault[] {
	const ids = touchpoints.map(({ id }) => id);
	return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
		place: `plan, touchpoint ${id}`,
		fault: 'two touchpoints have this id',
		next: 'Give each touchpoint an id of its own.',
	}));
}

function checkAnswers(
	{ questionnaire, answers }: PlanDocument,
	known: readonly KnownQuestionnaire[],
): Fault[] {
	const version = known.find((candidate) => candidate.version === questionnaire);
	if (!version) {
		const versions = known.map((candidate) => candidate.version).join(', ');
		return [
			{
				place: 'questionnaire',
				fault: `there is no questionnaire "${questionnaire}" in this release (it has ${versions})`,
				next: 'Open the plan in the release that it was made with, or in a newer one.',
			},
		];
	}
	const ids = new Set(version.questions.map(({ id }) => id));
	return Object.keys(answers)
		.filter((id) => !ids.has(id))
		.map((id) => ({
			place: `answers, ${id}`,
			fault: `questionnaire ${questionnaire} has no question with this id`,
			next: 'Check the id, or take the answer out.',
		}));
}
