import type { Material, Who } from '../workshop/exercise.ts';
import type { Minutes } from '../workshop/minutes.ts';

/** What people do: listen, work, rest, or something that no module says. */
export type AgendaKind = 'talk' | 'exercise' | 'break' | 'other';

export interface AgendaItem {
	/** Unique in the agenda. */
	readonly id: string;
	readonly title: string;
	readonly kind: AgendaKind;
	readonly who: Who | 'facilitator';
	/** Planned, whole, 0 or more. */
	readonly minutes: number;
	/** What it takes at least and at most; none: it takes what is planned. */
	readonly range?: Minutes;
	/** Clock time at which it must begin, in minutes after midnight, as for lunch. */
	readonly lockedAt?: number;
	readonly materials: readonly Material[];
	/** Id of the module that it comes from. */
	readonly module?: string;
}

export interface AgendaDay {
	readonly title: string;
	/** ISO 8601; none where the day is not fixed yet. */
	readonly date?: string;
	/** Clock time of the first item, in minutes after midnight. */
	readonly startsAt: number;
	/** Clock time at which the day should be over, in minutes after midnight. */
	readonly endsAt?: number;
	readonly items: readonly AgendaItem[];
}

export interface Agenda {
	readonly id: string;
	readonly title: string;
	readonly days: readonly AgendaDay[];
}
