/** Hands at each level from 0 up. `null`: not counted, which is not zero. */
export type Hands = readonly (number | null)[];

/** Hands that a room raised at a question, as they are kept. */
export interface HandCount {
	readonly format: 'press-two/count';
	readonly formatVersion: 1;
	readonly id: string;
	/** Where they were counted. */
	readonly deck: string;
	readonly slide: string;
	/** What was asked: id of the question, and version of its questionnaire. */
	readonly question: string;
	readonly questionnaire: string;
	readonly counts: Hands;
	/** ISO 8601, of the last change. */
	readonly countedAt: string;
	/** Id of the session's run during which they were counted, if one was. */
	readonly run?: string;
}

/** Levels of a question. */
export const LEVELS = 5;
/** Hands at one level. */
export const HANDS_AT_MOST = 999;

/** What was typed for a level. Empty: not counted. `undefined`: not a number of hands. */
export function readHands(typed: string): number | null | undefined {
	const text = typed.trim();
	if (text === '') return null;
	const hands = /^\d{1,6}$/.test(text) ? Number(text) : Infinity;
	return hands <= HANDS_AT_MOST ? hands : undefined;
}

export interface Spread {
	/** Hands in all, of the levels that were counted. */
	readonly total: number;
	/** Length of each level's bar, 0 to 1, the longest being 1; none where nothing was counted. */
	readonly bars: readonly (number | undefined)[];
	/** Levels that were not counted. */
	readonly open: readonly number[];
}

/** Hands as bars; none where no level was counted. */
export function spreadOf(counts: Hands): Spread | undefined {
	const counted = counts.filter((hands) => hands !== null);
	if (counted.length === 0) return undefined;
	const longest = Math.max(1, ...counted);
	return {
		total: counted.reduce((sum, hands) => sum + hands, 0),
		bars: counts.map((hands) => (hands === null ? undefined : hands / longest)),
		open: counts.flatMap((hands, level) => (hands === null ? [level] : [])),
	};
}
