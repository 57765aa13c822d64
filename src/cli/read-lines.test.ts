import { expect, test } from 'vitest';

import { toStream } from '../../test/fixtures/command-line.ts';
import { type Line, readLines } from './read-lines.ts';

async function linesOf(chunks: Iterable<Uint8Array | string>): Promise<Line[]> {
	const lines: Line[] = [];
	for await (const some of readLines(toStream(chunks))) lines.push(...some);
	return lines;
}

const texts = async (...chunks: (Uint8Array | string)[]) => (await linesOf(chunks)).map(({ text }) => text);

test('joins what comes in pieces, also where a character is cut in two', async () => {
	expect(await texts('ab', 'c\nd', 'ef\n', 'g')).toEqual(['abc', 'def', 'g']);
	const euro = Buffer.from('€\n');
	expect(await texts(euro.subarray(0, 1), euro.subarray(1))).toEqual(['€']);
});

test('understands both ends of line, and a mark of the encoding in front', async () => {
	expect(
		(await texts('\uFEFF{"a":1}\r\n{"b":2}\r\n')).map((text) => JSON.parse(text as string) as unknown),
	).toEqual([{ a: 1 }, { b: 2 }]);
});

test('takes blank lines at the end for none, and keeps those between in place', async () => {
	expect(await linesOf(['a\n\n \nb\n\n\n'])).toEqual([
		{ number: 1, text: 'a' },
		{ number: 2, text: '' },
		{ number: 3, text: '' },
		{ number: 4, text: 'b' },
	]);
	expect(await linesOf(['\n\n'])).toEqual([]);
	expect(await linesOf([])).toEqual([]);
});

test('gives what has come in without waiting for more', async () => {
	const lines = readLines(toStream(['a\nb\nc', '\n']));
	expect((await lines.next()).value).toHaveLength(2);
	expect((await lines.next()).value).toHaveLength(1);
});

test('says of a line what is wrong with it, and goes on', async () => {
	const long = 'x'.repeat(1_000_001);
	const lines = await linesOf([
		...Array.from({ length: 4 }, () => long),
		'\n',
		Buffer.from([0xff, 0xfe, 0x0a]),
		'z',
	]);
	expect(lines.map(({ text }) => (typeof text === 'string' ? text : text.fault))).toEqual([
		'it is longer than such a file can be (1,000,000 characters)',
		'it is not text in UTF-8',
		'z',
	]);
});
