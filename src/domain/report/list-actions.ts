import type { Result } from '../assess.ts';
import type { PlanDocument } from '../plan/plan-document.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { effortWords, planChangeWords } from '../verdict/wording.ts';
import { questionOf } from './material.ts';

export type ActionKind = 'mustDo' | 'next' | 'findOut' | 'changePlan' | 'showEvidence';

/** One thing to do, in words; numbers are unrounded. */
export interface ListedAction {
	readonly kind: ActionKind;
	readonly question?: string;
	/** An instruction. */
	readonly what: string;
	readonly toLevel?: number;
	/** What can be observed once it is done; empty for a change of the plan. */
	readonly doneWhen: string;
	readonly effort: string;
	/** The cap that it lifts, in points. */
	readonly lifts?: number;
	/** Points of what actions are ranked by. */
	readonly gain?: number;
	/** Points by which the gap between assured and possible is expected to shrink. */
	readonly narrows?: number;
	/** The assured score with it, in points. */
	readonly assured?: number;
}

/** Stands for owner and date: a plan names neither, so people agree on both and write them in its place. */
export const TO_AGREE = 'open';

export const actionKinds: Readonly<Record<ActionKind, { readonly name: string; readonly says: string }>> = {
	mustDo: { name: 'Must do first', says: 'What clears the caps, lowest cap first.' },
	next: {
		name: 'Next best',
		says: 'A path: the best step for its effort, then the best one after that, and so on. A step counts as done when a document shows it.',
	},
	changePlan: {
		name: 'Change the plan',
		says: 'The same plan made smaller or safer, and scored again. Often the cheapest way to less risk.',
	},
	findOut: {
		name: 'Find out',
		says: 'What is not known, and by how many points the gap between assured and possible is expected to shrink once it is.',
	},
	showEvidence: {
		name: 'Show evidence',
		says: 'The same answer, seen working. It changes nothing but what can be shown.',
	},
};

/** Everything that could be done, list by list, each in its order. */
export function listActions(
	questionnaire: Questionnaire,
	document: PlanDocument,
	{ actions }: Pick<Result, 'actions'>,
): ListedAction[] {
	const question = (id: string) => questionOf(questionnaire, id);
	return [
		...actions.mustDo.map(({ question: id, needs, cap, levels }): ListedAction => ({
			kind: 'mustDo',
			question: id,
			what: question(id).move,
			toLevel: needs,
			doneWhen: question(id).levels[needs] ?? '',
			effort: effortWords(questionnaire, id, levels),
			lifts: cap,
		})),
		...actions.next.map(({ question: id, to, gain }): ListedAction => ({
			kind: 'next',
			question: id,
			what: question(id).move,
			toLevel: to,
			doneWhen: question(id).levels[to] ?? '',
			effort: effortWords(questionnaire, id, 1),
			gain,
		})),
		...actions.changePlan.map((change): ListedAction => ({
			kind: 'changePlan',
			what: planChangeWords(questionnaire, document, change),
			doneWhen: '',
			effort: '',
			gain: change.gain,
			assured: change.assured,
		})),
		...actions.findOut.map(({ question: id, shrinks }): ListedAction => ({
			kind: 'findOut',
			question: id,
			what: question(id).text,
			doneWhen: 'The question has a level.',
			effort: '',
			narrows: shrinks,
		})),
		...actions.showEvidence.map(({ question: id, assured, gain }): ListedAction => ({
			kind: 'showEvidence',
			question: id,
			what: `Show evidence for “${question(id).title}”`,
			doneWhen: question(id).evidence,
			effort: '',
			gain,
			assured,
		})),
	];
}
