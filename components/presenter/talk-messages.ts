import { isRecord, readTalk } from './read-talk.ts';
import type { Talk } from './talk.ts';

/** The two windows of a talk: one for the room, one for whoever speaks. */
export type Role = 'audience' | 'speaker';

/**
 * Which change of a talk is the newest. Each window counts on from the highest number that it has seen; where two
 * windows change something at the same moment, the name of the window decides, and so both decide alike.
 */
export interface Stamp {
	readonly number: number;
	/** The window that made the change. */
	readonly by: string;
}

/** A talk with the stamp of its last change. */
export interface StampedTalk {
	readonly stamp: Stamp;
	readonly talk: Talk;
}

/** A place on the slide, in parts of its width and height. */
export interface Spot {
	readonly x: number;
	readonly y: number;
}

export type Content =
	/** "I am here, and this is the newest that I know." Sent every second. `answer`: it answers such a sign. */
	| { readonly kind: 'beat'; readonly stamp: Stamp; readonly answer: boolean }
	| { readonly kind: 'talk'; readonly newest: StampedTalk }
	/** Where the pointer is; none: nowhere. It is no part of the talk, and nobody minds a lost one. */
	| { readonly kind: 'point'; readonly spot?: Spot }
	/** The window is being closed or loaded anew. */
	| { readonly kind: 'leave' };

/** What windows say to each other. */
export type Message = Content & {
	/** Known to the windows of one talk alone. It stands for the origin, which files do not have. */
	readonly token: string;
	readonly from: string;
	readonly role: Role;
};

/** What a window does about a message. */
export interface Answer {
	/** A talk to show instead of one's own. */
	readonly adopt?: StampedTalk;
	readonly reply?: Content;
}

export function isNewer(a: Stamp, b: Stamp): boolean {
	return a.number === b.number ? a.by > b.by : a.number > b.number;
}

/** The rules of keeping in step: the newest wins, whoever has less is sent all of it, and what is stale is ignored. */
export function answer(own: StampedTalk, message: Content): Answer {
	switch (message.kind) {
		case 'talk':
			if (isNewer(message.newest.stamp, own.stamp)) return { adopt: message.newest };
			return isNewer(own.stamp, message.newest.stamp) ? { reply: { kind: 'talk', newest: own } } : {};
		case 'beat':
			if (isNewer(own.stamp, message.stamp)) return { reply: { kind: 'talk', newest: own } };
			// An answer is not answered, except by whoever learns from it that there is something new.
			if (message.answer && !isNewer(message.stamp, own.stamp)) return {};
			return { reply: { kind: 'beat', stamp: own.stamp, answer: true } };
		case 'point':
		case 'leave':
			return {};
	}
}

/** A message to this window, if it is one: of this talk, and from another window. */
export function readMessage(value: unknown, token: string, self: string): Message | undefined {
	if (!isRecord(value) || value['token'] !== token) return undefined;
	const { from, role } = value;
	if (typeof from !== 'string' || from === self || (role !== 'audience' && role !== 'speaker'))
		return undefined;
	const content = readContent(value);
	return content && { ...content, token, from, role };
}

export function readStamped(value: unknown): StampedTalk | undefined {
	if (!isRecord(value)) return undefined;
	const stamp = readStamp(value['stamp']);
	const talk = readTalk(value['talk']);
	return stamp && talk && { stamp, talk };
}

function readContent(value: Readonly<Record<string, unknown>>): Content | undefined {
	switch (value['kind']) {
		case 'beat': {
			const stamp = readStamp(value['stamp']);
			return stamp && { kind: 'beat', stamp, answer: value['answer'] === true };
		}
		case 'talk': {
			const newest = readStamped(value['newest']);
			return newest && { kind: 'talk', newest };
		}
		case 'point': {
			const spot = value['spot'];
			if (!isRecord(spot)) return { kind: 'point' };
			const { x, y } = spot;
			const isSpot = typeof x === 'number' && typeof y === 'number';
			return isSpot ? { kind: 'point', spot: { x, y } } : undefined;
		}
		case 'leave':
			return { kind: 'leave' };
		default:
			return undefined;
	}
}

function readStamp(value: unknown): Stamp | undefined {
	if (!isRecord(value)) return undefined;
	const { number, by } = value;
	return Number.isSafeInteger(number) && typeof by === 'string'
		? { number: number as number, by }
		: undefined;
}
