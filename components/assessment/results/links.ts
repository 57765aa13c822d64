import { href } from '../../site/href.ts';
import { toFragment } from '../open-session.ts';

/** The question in the plan's questionnaire; its overview where none is named. */
export function questionsHref(plan: string, question?: string): string {
	return href(`/assess/questions/${toFragment(plan, question)}`);
}

export function planHref(plan: string): string {
	return href(`/assess/plan/${toFragment(plan)}`);
}

/** A section of the method page. */
export function methodHref(section: string): string {
	return href(`/method/#${section}`);
}
