import { HANDS_AT_MOST, LEVELS, type Hands } from '#domain/deck/hand-count.ts';
import type { Countdown } from '#domain/deck/countdown.ts';
import type { Stopwatch } from '#domain/deck/stopwatch.ts';

import type { Screen, SlideCount, Talk } from './talk.ts';

/*
 * The door for what comes from another window or from the tab's storage. By hand: a schema would weigh more than all
 * that a page of slides loads, and what is refused here needs no explanation, as nobody wrote it.
 */

/** A talk, if it is one. */
export function readTalk(value: unknown): Talk | undefined {
	if (!isRecord(value)) return undefined;
	const { slide, screen, enteredAt } = value;
	const watch = readWatch(value['watch']);
	const spent = readEach(value['spent'], (ms) => (isTime(ms) ? ms : undefined));
	const counts = readEach(value['counts'], readCount);
	const countdown = value['countdown'] === undefined ? undefined : readCountdown(value['countdown']);
	if (value['countdown'] !== undefined && !countdown) return undefined;
	if (typeof slide !== 'string' || !isScreen(screen) || !watch || !isTime(enteredAt)) return undefined;
	if (!spent || !counts) return undefined;
	return { slide, screen, watch, enteredAt, spent, counts, ...(countdown && { countdown }) };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTime(value: unknown): value is number {
	return typeof value === 'number' && Number.isFinite(value);
}

function isScreen(value: unknown): value is Screen {
	return value === 'slide' || value === 'black' || value === 'white';
}

function readWatch(value: unknown): Stopwatch | undefined {
	if (!isRecord(value) || !isTime(value['before'])) return undefined;
	const { before, since } = value;
	if (since === undefined) return { before };
	return isTime(since) ? { before, since } : undefined;
}

function readCountdown(value: unknown): Countdown | undefined {
	if (!isRecord(value) || typeof value['slide'] !== 'string' || !isTime(value['total'])) return undefined;
	const watch = readWatch(value['watch']);
	return watch && { slide: value['slide'], total: value['total'], watch };
}

function readCount(value: unknown): SlideCount | undefined {
	if (!isRecord(value)) return undefined;
	const { id, countedAt, counts } = value;
	if (typeof id !== 'string' || typeof countedAt !== 'string' || !isHands(counts)) return undefined;
	return { id, countedAt, counts };
}

function isHands(value: unknown): value is Hands {
	const isOne = (hands: unknown) =>
		hands === null ||
		(Number.isInteger(hands) && (hands as number) >= 0 && (hands as number) <= HANDS_AT_MOST);
	return Array.isArray(value) && value.length === LEVELS && value.every(isOne);
}

/** All or none of a record's values. */
function readEach<T>(
	value: unknown,
	read: (item: unknown) => T | undefined,
): Readonly<Record<string, T>> | undefined {
	if (!isRecord(value)) return undefined;
	const entries: [string, T][] = [];
	for (const [key, item] of Object.entries(value)) {
		const understood = read(item);
		if (understood === undefined) return undefined;
		entries.push([key, understood]);
	}
	return Object.fromEntries(entries);
}
