import { listWords } from '#charts/words.ts';
import type { PlanChange } from '#domain/actions/change-plan.ts';
import type { Answer, PlanDocument } from '#domain/plan/plan-document.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Cap } from '#domain/scoring/list-caps.ts';
import type { DimensionExplanation } from '#domain/scoring/explain-dimension.ts';
import type { OpenItems } from '#domain/scoring/score-plan.ts';
import type { Hold } from '#domain/verdict/read-hold.ts';
import type { Verdict } from '#domain/verdict/read-verdict.ts';

import { formatCount, formatPoints, formatScore, formatShare } from '../format.ts';

/** The verdict as the page's heading. */
export function verdictSentence(verdict: Verdict): string {
	switch (verdict.kind) {
		case 'blank':
			return 'There is nothing to judge yet.';
		case 'noTouchpoints':
			return 'The answers are here, but the plan is not.';
		case 'nothingKnown':
			return 'Not known yet: no answer says how things stand.';
		case 'notAutomated':
			return 'Nothing is automated in this plan.';
		case 'gap':
		case 'band':
			return verdict.sentence;
	}
}

/** What follows from a verdict that is not about a score; none where the score says it. */
export function verdictNext(verdict: Verdict): string | undefined {
	switch (verdict.kind) {
		case 'blank':
			return 'Describe the plan first: which contacts or work, how much of it, and who acts first. Then answer the questions.';
		case 'noTouchpoints':
			return 'Name at least one touchpoint with a volume. Until then no question can be critical, and no risk can be measured.';
		case 'nothingKnown':
			return 'Unknown is neither good nor bad: the score may lie anywhere between the two numbers below. Each answer narrows it.';
		case 'notAutomated':
			return 'No touchpoint has a share that a machine takes over, so the plan brings none of the risks. The score says how ready you would be.';
		case 'gap':
		case 'band':
			return undefined;
	}
}

/** How an answer stands: `level 1, a document`. */
export function answerNow(questionnaire: Questionnaire, answer: Answer | undefined): string {
	if (!answer) return 'not answered';
	if ('unknown' in answer) return 'not known';
	if ('notApplicable' in answer) return 'marked as not applicable';
	const { grades, gradeWhereNone } = questionnaire.settings;
	return `level ${answer.level}, ${lowerFirst(grades[answer.grade ?? gradeWhereNone].name)}`;
}

export function answerOf({ answers }: PlanDocument, question: string): Answer | undefined {
	return Object.hasOwn(answers, question) ? answers[question] : undefined;
}

/** What a cap hangs on, as a whole sentence. */
export function capReason(questionnaire: Questionnaire, document: PlanDocument, cap: Cap): string {
	if ('dimension' in cap) {
		const name = questionnaire.dimensions.find(({ id }) => id === cap.dimension)!.name;
		return `“${name}” has under ${weakestBelow(questionnaire, cap.cap)} points${cap.state === 'possible' ? ' assured' : ''}.`;
	}
	const { title } = questionnaire.questions.find(({ id }) => id === cap.question)!;
	const answer = answerOf(document, cap.question);
	const now = answerNow(questionnaire, answer);
	const reached = answer && 'level' in answer && answer.level >= cap.needs;
	const needs = reached ? `that is not enough to show level ${cap.needs}` : `level ${cap.needs} is needed`;
	return `“${title}” is ${answer && 'level' in answer ? `at ${now}` : now}, and ${needs}.`;
}

/** Points that the weakest dimension must reach for a cap to lift. */
export function weakestBelow({ caps }: Questionnaire, cap: number): number {
	return caps.weakest.find((rule) => rule.cap === cap)!.below;
}

/** What the caps do to the two scores: sentences for the callout. */
export function holdSentences(
	questionnaire: Questionnaire,
	document: PlanDocument,
	{ assured, possible, caps }: { assured: Hold; possible: Hold; caps: readonly Cap[] },
): { readonly held?: string; readonly rest: readonly string[] } {
	if (!assured.held) return { rest: [notHeld(caps), ...possibleHeld(assured, possible)] };
	const named = assured.by.slice(0, 2).map((cap) => capReason(questionnaire, document, cap));
	const more = assured.by.length - named.length;
	return {
		held: `Held at ${formatScore(assured.score, questionnaire)}.`,
		rest: [
			`Uncapped it would be ${formatScore(assured.uncapped, questionnaire)}.`,
			...named,
			...(more > 0 ? [`${formatCount(more, 'more cap holds', 'more caps hold')} it at the same mark.`] : []),
			assured.by.length === 1 ? 'Mend that, and this cap lifts.' : 'Mend all of these, and these caps lift.',
			...possibleHeld(assured, possible),
		],
	};
}

function notHeld(caps: readonly Cap[]): string {
	if (caps.length === 0) return 'No cap holds it down.';
	const marks = [...new Set(caps.map(({ cap }) => cap))].sort((a, b) => a - b).map(formatPoints);
	const would = formatCount(caps.length, 'cap would stop it', 'caps would stop it');
	return `It is too low for a cap to bind, but as it rises ${would} at ${listWords(marks)}.`;
}

function possibleHeld(assured: Hold, possible: Hold): string[] {
	if (!possible.held || possible.score === assured.score) return [];
	return [
		`Even if every unknown turns out well, it stays at ${formatPoints(possible.score)}: what caps it there is known.`,
	];
}

/** How complete the answers are, in one or two sentences. */
export function statusSentence(questions: number, open: OpenItems): string {
	const { unanswered, unknown } = open;
	const head =
		unanswered.length > 0
			? `Incomplete: ${formatCount(unanswered.length, 'question is', 'questions are')} unanswered, of ${questions}.`
			: `Complete: all ${questions} questions have an answer.`;
	if (unknown.length === 0) return head;
	return `${head} ${formatCount(unknown.length, 'answer is', 'answers are')} “don’t know”.`;
}

/** How much of a dimension is answered. */
export function coverageWords({ known, counted, parts, tooLittle }: DimensionExplanation): string {
	if (tooLittle) return 'Too much is marked as not applicable, so nothing is taken as known';
	const left = parts.length - counted;
	const answered =
		known === counted ? `all ${counted} answered` : `${known} of ${counted} answered with a level`;
	return left > 0 ? `${answered}, ${left} not applicable` : answered;
}

/** What a change of the plan is, as an instruction. */
export function planChangeWords(
	questionnaire: Questionnaire,
	{ plan }: PlanDocument,
	{ touchpoint: id, change }: PlanChange,
): string {
	const touchpoint = plan.touchpoints.find((candidate) => candidate.id === id)!;
	const name = `“${touchpoint.name || id}”`;
	if ('remove' in change) return `Take ${name} out of the plan`;
	if ('share' in change) {
		return `Automate ${formatShare(change.share)} of ${name} instead of ${formatShare(touchpoint.share)}`;
	}
	const mode = questionnaire.modes.find((candidate) => candidate.id === change.mode)?.name ?? change.mode;
	return `Handle ${name} as “${mode}”`;
}

/** What so many levels of a question cost. */
export function effortWords({ questions, settings }: Questionnaire, id: string, levels: number): string {
	if (levels === 0) return 'Nothing to build, only to show';
	const { name } = settings.effort[questions.find((question) => question.id === id)!.effort];
	return levels === 1 ? name : `${name}, for each of ${levels} levels`;
}

export const planFactNames = {
	headcountCut: 'How many jobs are to be cut',
	rolloutMonths: 'How many months the roll-out takes',
	singleSupplier: 'Whether one supplier alone can stop the service',
	touchpoints: 'Which touchpoints the plan has, and their volumes',
} as const satisfies Record<OpenItems['plan'][number], string>;

export const driverNames = {
	autonomy: 'How much of all volume a machine does',
	headcount: 'Jobs to be cut',
	speed: 'Speed of the roll-out',
	supplier: 'One supplier only',
} as const;

export function lowerFirst(text: string): string {
	return /^\p{Lu}\p{Ll}|^A\s/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}

export function upperFirst(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
