import { deflateRawSync } from 'node:zlib';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { documents } from '../../test/fixtures/arbitraries.ts';
import { EXAMPLE, withAnswers } from '../../test/fixtures/plans.ts';
import { questionnaire } from '../../test/fixtures/questionnaire.ts';
import { hashText } from '#domain/plan/fingerprint.ts';
import { faultLine } from '#errors/fault.ts';
import { fromShareFragment, isShareFragment, toShareFragment } from './share-link.ts';

const read = (fragment: string) => fromShareFragment(fragment, [questionnaire]);

async function line(fragment: string): Promise<string> {
	const parsed = await read(fragment);
	return parsed.ok ? 'nothing' : parsed.faults.map((fault) => faultLine('link', fault)).join('\n');
}

/** A link with any text in it, as somebody could make one by hand. */
function linkOf(text: string): string {
	return `plan=1.${hashText(text)}.${deflateRawSync(text).toString('base64url')}`;
}

const BROKEN =
	'link: The link: it is incomplete or was changed on the way. Ask for the link again, and copy all of it.';
const STRANGE =
	'link: The link: it is not a link that this release can read. Ask for the link again, and copy all of it.';

const notes = fc.oneof(
	fc.string(),
	fc.constantFrom('Grüße, 日本, 🙂', 'line\nline\t"quoted" \\', '\u0000\u2028', '\ud800 half a character'),
);

describe('a share link', () => {
	test('brings every plan back as it was', async () => {
		await fc.assert(
			fc.asyncProperty(documents(), notes, async (document, note) => {
				const noted = withAnswers(document, { S1: { level: 2, grade: 'seen', note } });
				const fragment = await toShareFragment(noted);
				expect(isShareFragment(fragment)).toBe(true);
				expect(await read(fragment)).toEqual({ ok: true, value: JSON.parse(JSON.stringify(noted)) });
			}),
			{ numRuns: 100 },
		);
	});

	test('needs no escaping in an address', async () => {
		await fc.assert(
			fc.asyncProperty(documents(), async (document) => {
				expect(await toShareFragment(document)).toMatch(/^plan=1\.[0-9a-f]{8}\.[A-Za-z0-9_-]+$/);
			}),
			{ numRuns: 30 },
		);
	});

	test('with all 33 answers fits into a message', async () => {
		// Mail programs break or cut addresses somewhere over 2,000 characters.
		expect((await toShareFragment(EXAMPLE)).length).toBeLessThan(1200);
	});

	test('is refused wherever it was cut', async () => {
		const fragment = await toShareFragment(EXAMPLE);
		for (let length = 0; length < fragment.length; length += 1) {
			expect([BROKEN, STRANGE], `cut after ${length}`).toContain(await line(fragment.slice(0, length)));
		}
	});

	test('with one character changed is refused, or means the same plan', async () => {
		// Some characters have no say in what is unpacked: the last holds spare bits. They may change, the plan may not.
		const fragment = await toShareFragment(EXAMPLE);
		const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/.= %';
		let refused = 0;
		const tries = 1000;
		await fc.assert(
			fc.asyncProperty(fc.nat(fragment.length - 1), fc.constantFrom(...characters), async (at, character) => {
				const changed = fragment.slice(0, at) + character + fragment.slice(at + 1);
				if (changed === fragment) return;
				const parsed = await read(changed);
				if (parsed.ok) expect(parsed.value).toEqual(JSON.parse(JSON.stringify(EXAMPLE)));
				else refused += 1;
			}),
			{ numRuns: tries },
		);
		expect(refused / tries).toBeGreaterThan(0.95);
	});

	test('with characters missing, doubled or swapped is refused, or means the same plan', async () => {
		const fragment = await toShareFragment(EXAMPLE);
		const kinds = fc.constantFrom<(at: number) => string>(
			(at) => fragment.slice(0, at) + fragment.slice(at + 1),
			(at) => fragment.slice(0, at) + fragment[at]! + fragment.slice(at),
			(at) => fragment.slice(0, at) + (fragment[at + 1] ?? '') + fragment[at]! + fragment.slice(at + 2),
		);
		await fc.assert(
			fc.asyncProperty(fc.nat(fragment.length - 1), kinds, async (at, change) => {
				const parsed = await read(change(at));
				if (parsed.ok) expect(parsed.value).toEqual(JSON.parse(JSON.stringify(EXAMPLE)));
			}),
			{ numRuns: 500 },
		);
	});
});

describe('what is not a share link', () => {
	test('is not taken for one', () => {
		expect(isShareFragment('')).toBe(false);
		expect(isShareFragment('0f8c')).toBe(false);
		expect(isShareFragment('planned')).toBe(false);
	});

	test('is refused in words', async () => {
		expect(await line('')).toBe(STRANGE);
		expect(await line('plan=')).toBe(STRANGE);
		expect(await line('plan=2.00000000.AAAA')).toBe(STRANGE);
		expect(await line('plan=1.00000000')).toBe(STRANGE);
		expect(await line('plan=1.00000000.')).toBe(STRANGE);
		expect(await line('plan=1.00000000.AAAA.AAAA')).toBe(STRANGE);
		expect(await line('plan=1.00000000.AAAA')).toBe(BROKEN);
		expect(await line('plan=1.00000000.%%%%')).toBe(BROKEN);
	});

	test('never makes the reader throw', async () => {
		await fc.assert(
			fc.asyncProperty(fc.oneof(notes, fc.base64String()), async (text) => {
				expect((await read(`plan=1.${text}`)).ok).toBe(false);
			}),
			{ numRuns: 300 },
		);
	});
});

describe('a link that somebody made by hand', () => {
	test('goes through the same door as a file', async () => {
		expect(await line(linkOf(JSON.stringify(EXAMPLE)))).toBe('nothing');
		expect(await line(linkOf('{"format":"press-two/plan","formatVersion":9}'))).toBe(
			'link: formatVersion: the file is in format 9, and this release reads formats up to 1. Open it with a newer release of Press Two.',
		);
		expect(await line(linkOf('{"__proto__":{"a":1}}'))).toBe(
			'link: __proto__: this name is not allowed. Take it out of the file.',
		);
		expect(await line(linkOf('no plan'))).toMatch(/it is not JSON/);
	});

	test('that unpacks to far more than a plan may have is given up at the limit', async () => {
		// The check sum is right, so that nothing but the length can refuse it, and before all of it is read: else the
		// door would say how long it is.
		const bomb = linkOf(' '.repeat(50_000_000));
		expect(bomb.length).toBeLessThan(100_000);
		expect(await line(bomb)).toBe(BROKEN);
	});

	test('that is not text is refused', async () => {
		const packed = deflateRawSync(Buffer.from([0xff, 0xfe, 0xfd])).toString('base64url');
		expect(await line(`plan=1.00000000.${packed}`)).toBe(BROKEN);
	});
});
