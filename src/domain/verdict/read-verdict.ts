import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { CriticalCap } from '../scoring/list-caps.ts';
import type { Score } from '../scoring/score-plan.ts';
import { holdOfAssured } from './read-hold.ts';

/** What a result comes down to. The words of `gap` and `band` are the questionnaire's. */
export type Verdict =
	/** No touchpoint with volume, and no answer with a level. */
	| { readonly kind: 'blank' }
	/** Answers, but no touchpoint with volume to hold them against. */
	| { readonly kind: 'noTouchpoints' }
	/** A plan, but no answer with a level. */
	| { readonly kind: 'nothingKnown' }
	/** In no touchpoint does a machine do anything. */
	| { readonly kind: 'notAutomated' }
	/**
	 * A critical question keeps the plan in its band: it falls short for certain, or it is open and nothing else
	 * holds the score. One sentence, and how many more there are.
	 */
	| { readonly kind: 'gap'; readonly sentence: string; readonly question: string; readonly more: number }
	/** The band speaks for itself; `more` critical questions are open all the same. */
	| { readonly kind: 'band'; readonly sentence: string; readonly more: number };

/** The verdict on a plan, from the assured score: what can be shown decides. */
export function readVerdict(questionnaire: Questionnaire, score: Score): Verdict {
	const known = questionnaire.questions.length - notKnown(score);
	const described = !score.open.plan.includes('touchpoints');
	if (!described) return { kind: known === 0 ? 'blank' : 'noTouchpoints' };
	if (known === 0) return { kind: 'nothingKnown' };
	if (Object.values(score.risks).every(({ exposure }) => exposure === 0)) return { kind: 'notAutomated' };
	const { bands } = questionnaire.settings;
	const position = score.readiness.band[0];
	const band = bands[position]!;
	const gaps = orderedGaps(score);
	const nextBand = bands[position + 1]?.from ?? Infinity;
	const hold = holdOfAssured(score);
	const first = gaps.find((gap) => gap.cap < nextBand && (gap.state === 'certain' || hold.by.includes(gap)));
	if (!first) return { kind: 'band', sentence: band.verdict, more: gaps.length };
	const rule = questionnaire.caps.critical.find(({ question }) => question === first.question)!;
	return {
		kind: 'gap',
		sentence: composeVerdict(band.verdict, rule.consequence),
		question: first.question,
		more: gaps.length - 1,
	};
}

/** Critical questions that hold the score down or may: lowest cap first, then the certain ones, then as the rules stand. */
export function orderedGaps({ caps }: Pick<Score, 'caps'>): CriticalCap[] {
	const certainFirst = (cap: CriticalCap) => (cap.state === 'certain' ? 0 : 1);
	return caps
		.filter((cap): cap is CriticalCap => 'question' in cap)
		.sort((a, b) => a.cap - b.cap || certainFirst(a) - certainFirst(b));
}

/**
 * A band's verdict is a decision, and behind a colon its reason; a gap is the better reason.
 * `Not yet: too little is in place.` and `Customers may not reach a person.` make
 * `Not yet: customers may not reach a person.`
 */
export function composeVerdict(verdict: string, consequence: string): string {
	const decision = verdict.split(': ')[0]!.replace(/\.$/, '');
	return `${decision}: ${inSentence(consequence)}`;
}

/** Lower case at the start, unless the first word is an abbreviation or a single letter. */
function inSentence(sentence: string): string {
	return /^\p{Lu}\p{Ll}/u.test(sentence) ? sentence[0]!.toLowerCase() + sentence.slice(1) : sentence;
}

function notKnown({ open }: Score): number {
	return open.unanswered.length + open.unknown.length + open.notApplicable.length + open.refused.length;
}
