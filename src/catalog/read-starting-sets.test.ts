import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { faultLine } from '#errors/fault.ts';

import { readStartingSets } from './read-starting-sets.ts';

describe('the starting sets in content', () => {
	test('can be read, with 6 to 9 kinds of contact or work each', async () => {
		const sets = await readStartingSets(join(import.meta.dirname, '../../content/starting-sets'));
		expect(sets.ok ? sets.value.map(({ id }) => id) : sets.faults).toEqual([
			'back-office',
			'customer-service',
			'hr',
		]);
		for (const { description, touchpoints } of sets.ok ? sets.value : []) {
			expect(touchpoints.length).toBeGreaterThanOrEqual(6);
			expect(touchpoints.length).toBeLessThanOrEqual(9);
			expect(description).toMatch(/for illustration/);
		}
	});

	test('leave to people, or to people with AI help, what weighs heavily', async () => {
		const sets = await readStartingSets(join(import.meta.dirname, '../../content/starting-sets'));
		for (const touchpoint of sets.ok ? sets.value.flatMap(({ touchpoints }) => touchpoints) : []) {
			const { emotion, consequence, irreversibility, mode, share, name } = touchpoint;
			if (Math.max(emotion, consequence, irreversibility) >= 3)
				expect(['human', 'assist'], name).toContain(mode);
			if (mode === 'human') expect(share, name).toBe(0);
		}
	});
});

describe('a set that cannot be used', () => {
	let root: string;
	beforeAll(async () => {
		root = await mkdtemp(join(tmpdir(), 'press-two-'));
	});
	afterAll(() => rm(root, { recursive: true }));

	const one = `id: shop
name: Shop
description: A shop.
touchpoints:
  - { id: a, name: A, volumePerMonth: 1, complexity: 0, emotion: 0, consequence: 0, irreversibility: 0, share: 0.5, mode: assist }
`;

	test.each([
		['shop.yaml', one, []],
		['other.yaml', one, [`sets: other.yaml, id: "shop" is not the file's name. Call the file shop.yaml.`]],
		[
			'shop.yaml',
			one.replace('share: 0.5', 'share: 50'),
			['sets: shop.yaml, touchpoint a, share: 50 is too large. Write a number that is at most 1.'],
		],
		[
			'shop.yaml',
			one.replace('emotion: 0', 'emotion: 5'),
			['sets: shop.yaml, touchpoint a, emotion: 5 is not known here. Write one of: 0, 1, 2, 3, 4.'],
		],
		[
			'shop.yaml',
			one + one.split('\n')[4],
			['sets: shop.yaml, touchpoint a: two touchpoints have this id. Give each touchpoint an id of its own.'],
		],
		[
			'shop.yaml',
			one.replace('id: shop', 'id: My shop'),
			[
				'sets: shop.yaml, id: "My shop" is not well formed. Write small letters, digits and hyphens, as in customer-service.',
			],
		],
	])('%s', async (file, text, said) => {
		await writeFile(join(root, file), text);
		const sets = await readStartingSets(root);
		expect(sets.ok ? [] : sets.faults.map((fault) => faultLine('sets', fault))).toEqual(said);
		await rm(join(root, file));
	});
});
