import type { Exercise } from '../workshop/exercise.ts';
import type { Section } from '../workshop/module.ts';
import type { Session, SessionItem } from '../workshop/session.ts';
import type { Agenda, AgendaDay, AgendaItem } from './agenda.ts';

/** When the first day begins, and which day it is. */
export interface AgendaStart {
	/** Minutes after midnight. */
	readonly startsAt: number;
	/** ISO 8601; none where it is not fixed yet. */
	readonly date?: string;
}

/** What must be known of a module to plan with it: nothing of its notes. */
export interface AgendaModule {
	readonly id: string;
	readonly title: string;
	readonly sections: readonly Pick<Section, 'id' | 'title' | 'minutes'>[];
	readonly exercises: readonly Pick<Exercise, 'id' | 'title' | 'minutes' | 'materials' | 'steps'>[];
}

/** Days from one meeting to the next, where a session has several. */
const DAYS_BETWEEN_MEETINGS = 7;

/**
 * The agenda of a ready-made session. Parts of one day follow each other; meetings on different days are a week apart.
 * Every section and exercise that the session names is in the modules: the check of the content has seen to it.
 */
export function toAgenda(session: Session, modules: readonly AgendaModule[], start: AgendaStart): Agenda {
	const parts = session.parts.map(({ items }, part) =>
		items.map((item, index) => toAgendaItem(item, `${part + 1}.${index + 1}`, modules)),
	);
	const days: AgendaDay[] = session.apart
		? session.parts.map(({ title, minutes }, index) => ({
				title,
				...start,
				endsAt: start.startsAt + minutes,
				...(start.date && { date: addDays(start.date, index * DAYS_BETWEEN_MEETINGS) }),
				items: parts[index]!,
			}))
		: [{ title: session.title, ...start, endsAt: start.startsAt + session.minutes, items: parts.flat() }];
	return { id: session.id, title: session.title, days };
}

/** What an item of a session stands for. `id` is what it is called in the agenda. */
export function toAgendaItem(item: SessionItem, id: string, modules: readonly AgendaModule[]): AgendaItem {
	const { minutes } = item;
	if (item.kind === 'break')
		return { id, title: item.title, kind: 'break', who: 'all', minutes, materials: [] };
	if (item.kind === 'block')
		return { id, title: item.title, kind: 'other', who: item.who, minutes, materials: [] };
	const module = modules.find((known) => known.id === item.module)!;
	if (item.kind === 'section') {
		const section = module.sections.find((known) => known.id === item.section)!;
		return {
			...fromModule(section, id, minutes, module),
			kind: 'talk',
			who: 'facilitator',
			materials: [],
			section: section.id,
		};
	}
	const exercise = module.exercises.find((known) => known.id === item.exercise)!;
	// Whom it begins with: a run sheet has room for one word.
	const [{ who }] = exercise.steps as [Exercise['steps'][number]];
	return {
		...fromModule(exercise, id, minutes, module),
		kind: 'exercise',
		who,
		materials: exercise.materials,
		exercise: exercise.id,
		steps: exercise.steps,
	};
}

function fromModule(
	part: Pick<Section, 'title' | 'minutes'>,
	id: string,
	minutes: number,
	module: AgendaModule,
) {
	return { id, title: part.title, minutes, range: part.minutes, module: module.id };
}

function addDays(date: string, days: number): string {
	return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
