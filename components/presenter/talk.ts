import {
	addMinute,
	newCountdown,
	pauseCountdown,
	startCountdown,
	type Countdown,
} from '#domain/deck/countdown.ts';
import type { Hands } from '#domain/deck/hand-count.ts';
import { elapsed, hasBegun, pause, start, STOPPED, type Stopwatch } from '#domain/deck/stopwatch.ts';

/** What the room sees: the slide, or nothing. */
export type Screen = 'slide' | 'black' | 'white';

/** Hands that were counted on a slide. */
export interface SlideCount {
	/** Of the document that keeps it. */
	readonly id: string;
	readonly counts: Hands;
	/** ISO 8601. */
	readonly countedAt: string;
}

/** All that the windows of a talk share. Plain data: it is sent from window to window, and kept for a reload. */
export interface Talk {
	/** Id of the slide that is shown. */
	readonly slide: string;
	readonly screen: Screen;
	readonly watch: Stopwatch;
	/** What the watch showed when the slide came on, in ms. */
	readonly enteredAt: number;
	/** Ms that slides were shown for before, by id. */
	readonly spent: Readonly<Record<string, number>>;
	readonly countdown?: Countdown;
	/** By slide. */
	readonly counts: Readonly<Record<string, SlideCount>>;
}

/** What somebody did. `at` is a moment, in ms. */
export type TalkAction =
	| { readonly kind: 'go'; readonly slide: string; readonly at: number }
	| { readonly kind: 'screen'; readonly screen: Screen }
	| { readonly kind: 'watch'; readonly do: 'start' | 'pause' | 'reset'; readonly at: number }
	| {
			readonly kind: 'countdown';
			readonly do: 'start' | 'pause' | 'reset' | 'add';
			readonly at: number;
			/** The exercise that is on the screen, if one is. */
			readonly exercise?: { readonly slide: string; readonly minutes: number };
	  }
	/** None: they were taken back. */
	| { readonly kind: 'count'; readonly slide: string; readonly count: SlideCount | undefined }
	/** The deck was made anew and has these slides. */
	| { readonly kind: 'slides'; readonly before: readonly string[]; readonly now: readonly string[] };

export function newTalk(slide: string): Talk {
	return { slide, screen: 'slide', watch: STOPPED, enteredAt: 0, spent: {}, counts: {} };
}

/** The talk after an action. The same object where nothing changes. */
export function act(talk: Talk, action: TalkAction): Talk {
	switch (action.kind) {
		case 'go':
			return go(talk, action.slide, action.at);
		case 'screen':
			return talk.screen === action.screen ? talk : { ...talk, screen: action.screen };
		case 'watch':
			return changeWatch(talk, action.do, action.at);
		case 'countdown':
			return changeCountdown(talk, action);
		case 'count': {
			const { [action.slide]: _, ...others } = talk.counts;
			return { ...talk, counts: action.count ? { ...others, [action.slide]: action.count } : others };
		}
		case 'slides': {
			const slide = keepPlace(talk.slide, action.before, action.now);
			return slide === talk.slide ? talk : { ...talk, slide };
		}
	}
}

/** The first step of a talk starts its time, and any step shows the slide again. */
function go(talk: Talk, slide: string, at: number): Talk {
	if (slide === talk.slide) return act(talk, { kind: 'screen', screen: 'slide' });
	const passed = elapsed(talk.watch, at);
	return {
		...talk,
		slide,
		screen: 'slide',
		watch: hasBegun(talk.watch) ? talk.watch : start(talk.watch, at),
		enteredAt: passed,
		spent: { ...talk.spent, [talk.slide]: timeOnSlide(talk, at) },
	};
}

/** Ms that the slide on the screen has been shown for, earlier times included. */
export function timeOnSlide(talk: Talk, now: number): number {
	return (talk.spent[talk.slide] ?? 0) + elapsed(talk.watch, now) - talk.enteredAt;
}

function changeWatch(talk: Talk, what: 'start' | 'pause' | 'reset', at: number): Talk {
	if (what === 'reset') return { ...talk, watch: STOPPED, enteredAt: 0, spent: {} };
	const watch = what === 'start' ? start(talk.watch, at) : pause(talk.watch, at);
	return watch === talk.watch ? talk : { ...talk, watch };
}

function changeCountdown(talk: Talk, action: Extract<TalkAction, { kind: 'countdown' }>): Talk {
	const { exercise, at } = action;
	const isOther = exercise !== undefined && talk.countdown?.slide !== exercise.slide;
	const countdown = isOther ? newCountdown(exercise.slide, exercise.minutes) : talk.countdown;
	if (!countdown) return talk;
	switch (action.do) {
		case 'start':
			return { ...talk, countdown: startCountdown(countdown, at) };
		case 'pause':
			return { ...talk, countdown: pauseCountdown(countdown, at) };
		case 'add':
			return { ...talk, countdown: addMinute(countdown, at) };
		case 'reset': {
			const { countdown: _, ...rest } = talk;
			return rest;
		}
	}
}

/** Where a slide is gone, the one that follows it in the old order and is still there; else the nearest before. */
function keepPlace(slide: string, before: readonly string[], now: readonly string[]): string {
	if (now.includes(slide)) return slide;
	const place = before.indexOf(slide);
	const after = before.slice(place + 1).find((id) => now.includes(id));
	const earlier = before.slice(0, Math.max(0, place)).findLast((id) => now.includes(id));
	return after ?? earlier ?? now[0] ?? slide;
}
