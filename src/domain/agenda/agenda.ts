import type { Material, Step, Who } from '../workshop/exercise.ts';
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
	/** Id of the section of that module that is told. */
	readonly section?: string;
	/** Id of the exercise of that module that is worked on. */
	readonly exercise?: string;
	/** What is done in it, step by step; none: it is done in one go. */
	readonly steps?: readonly Step[];
	/** Whoever plans or runs the session writes it for themselves. */
	readonly note?: string;
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

/** An agenda as it is kept, sent and opened again. */
export interface AgendaDocument extends Agenda {
	readonly format: 'press-two/agenda';
	readonly formatVersion: 1;
	/** How many take part, without the facilitator, 1 or more. None: not known yet. */
	readonly people?: number;
	/** IANA name of the place's time zone, as in `Europe/Berlin`. None: the days have no dates, or the clock is nobody else's. */
	readonly zone?: string;
	readonly place?: string;
}
