import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
	answer,
	isNewer,
	readMessage,
	readStamped,
	type Content,
	type StampedTalk,
} from './talk-messages.ts';
import { act, newTalk } from './talk.ts';

const at = (number: number, by: string, slide = `${by}${number}`): StampedTalk => ({
	stamp: { number, by },
	talk: newTalk(slide),
});
const beat = ({ stamp }: StampedTalk, isAnswer = false): Content => ({
	kind: 'beat',
	stamp,
	answer: isAnswer,
});
const envelope = { token: 't', from: 'other', role: 'speaker' };

describe('which talk wins', () => {
	it('the higher number, and between equal numbers one of the two for everybody', () => {
		expect(isNewer({ number: 2, by: 'a' }, { number: 1, by: 'z' })).toBe(true);
		expect(isNewer({ number: 1, by: 'b' }, { number: 1, by: 'a' })).toBe(true);
		expect(isNewer({ number: 1, by: 'a' }, { number: 1, by: 'b' })).toBe(false);
		expect(isNewer({ number: 1, by: 'a' }, { number: 1, by: 'a' })).toBe(false);
	});

	it('a newer talk is taken over, a stale one is ignored and put right, the same one is left alone', () => {
		const own = at(5, 'a');
		const newer = at(6, 'b');
		expect(answer(own, { kind: 'talk', newest: newer })).toEqual({ adopt: newer });
		expect(answer(own, { kind: 'talk', newest: at(4, 'b') })).toEqual({
			reply: { kind: 'talk', newest: own },
		});
		expect(answer(own, { kind: 'talk', newest: own })).toEqual({});
	});

	it('whoever knows less is sent all of it, and an answer is not answered', () => {
		const own = at(5, 'a');
		expect(answer(own, beat(at(4, 'b')))).toEqual({ reply: { kind: 'talk', newest: own } });
		expect(answer(own, beat(own))).toEqual({ reply: beat(own, true) });
		expect(answer(own, beat(own, true))).toEqual({});
		expect(answer(own, beat(at(6, 'b'), true))).toEqual({ reply: beat(own, true) });
	});

	it('any exchange ends with all windows showing the same, whatever is lost, doubled or late', () => {
		const wire = fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.boolean()), { maxLength: 30 });
		fc.assert(
			fc.property(wire, (events) => {
				const names = ['a', 'b', 'c'];
				const windows = names.map(() => at(0, ''));
				const late: [number, Content][] = [];
				const deliver = (to: number, message: Content) => {
					const { adopt, reply } = answer(windows[to]!, message);
					if (adopt) windows[to] = adopt;
					if (reply) late.push([(to + 1) % 3, reply], [(to + 2) % 3, reply]);
				};
				for (const [index, to, isSent] of events) {
					const own = windows[index]!;
					const slide = `${names[index]}${own.stamp.number}`;
					const talk = act(own.talk, { kind: 'go', slide, at: 0 });
					windows[index] = { stamp: { number: own.stamp.number + 1, by: names[index]! }, talk };
					if (isSent && to !== index) deliver(to, { kind: 'talk', newest: windows[index] });
				}
				// What was under way arrives late, and then each says once that it is there.
				for (let next = late.shift(), many = 0; next && many < 500; next = late.shift(), many++)
					deliver(...next);
				for (const index of [0, 1, 2])
					for (const to of [0, 1, 2]) if (to !== index) deliver(to, beat(windows[index]!));
				for (let next = late.shift(), many = 0; next && many < 500; next = late.shift(), many++)
					deliver(...next);
				expect(new Set(windows.map(({ talk }) => talk.slide)).size).toBe(1);
			}),
		);
	});
});

describe('what counts as a message', () => {
	const stamp = { number: 1, by: 'x' };

	it('one of this talk, from another window', () => {
		const message = { ...envelope, kind: 'beat', stamp, answer: false };
		expect(readMessage(message, 't', 'me')).toEqual(message);
		expect(readMessage(message, 'another talk', 'me')).toBeUndefined();
		expect(readMessage({ ...message, from: 'me' }, 't', 'me')).toBeUndefined();
		expect(readMessage({ ...message, role: 'stranger' }, 't', 'me')).toBeUndefined();
	});

	it.each([
		undefined,
		'text',
		[],
		{ ...envelope },
		{ ...envelope, kind: 'beat' },
		{ ...envelope, kind: 'beat', stamp: { number: 'high', by: 'x' } },
		{ ...envelope, kind: 'talk', newest: { stamp, talk: {} } },
		{ ...envelope, kind: 'point', spot: { x: '1', y: 0 } },
	])('nothing else does: %j', (value) => {
		expect(readMessage(value, 't', 'me')).toBeUndefined();
	});

	it('a talk comes back as it was sent', () => {
		const count = { id: '1', counts: [1, null, 0, 999, 2], countedAt: '2026-11-22T10:00:00Z' };
		const talk = [
			{ kind: 'go', slide: 'b', at: 5 } as const,
			{ kind: 'countdown', do: 'start', at: 7, exercise: { slide: 'b', minutes: 3 } } as const,
			{ kind: 'count', slide: 'a', count } as const,
		].reduce(act, newTalk('a'));
		expect(readStamped(JSON.parse(JSON.stringify({ stamp, talk })))).toEqual({ stamp, talk });
	});

	it.each([
		['screen', 'green'],
		['watch', { before: 'long' }],
		['spent', { a: 'long' }],
		['countdown', { slide: 'a', total: 1 }],
		['counts', { a: { id: '1', counts: [1, 2], countedAt: '' } }],
		['counts', { a: { id: '1', counts: [1, 2, 3, 4, -1], countedAt: '' } }],
		['counts', { a: { id: '1', counts: [1, 2, 3, 4, 1000], countedAt: '' } }],
	])('a talk whose %s is %j is none', (key, value) => {
		expect(readStamped({ stamp, talk: { ...newTalk('a'), [key]: value } })).toBeUndefined();
	});
});
