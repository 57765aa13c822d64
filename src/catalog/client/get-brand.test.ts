import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { PRESS_TWO } from '#domain/brand/brand.ts';

import { getBrandSheet, readBrand } from './get-brand.ts';

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'press-two-brand-'));
});
afterAll(() => rm(folder, { recursive: true }));
async function write(value: unknown): Promise<string> {
	const file = join(folder, 'brand.json');
	await writeFile(file, JSON.stringify(value));
	return file;
}

describe('the brand of a build', () => {
	test('is none where none is named', async () => {
		expect(await readBrand(undefined)).toBeUndefined();
		expect(await readBrand('')).toBeUndefined();
	});

	test('is read from its file', async () => {
		expect(await readBrand(await write(PRESS_TWO))).toEqual(PRESS_TWO);
	});

	test('stops the build where it has a fault: file, place, fault, next step', async () => {
		const file = await write({ ...PRESS_TWO, colours: { first: 'red', second: '#0f766e' } });
		await expect(readBrand(file)).rejects.toThrow(
			/^The brand has faults\.\n.*brand\.json: colours, first: .*\. Write a colour as/,
		);
		await expect(readBrand(join(folder, 'none.json'))).rejects.toThrow('Give the path of a brand file');
	});
});

test('a brand’s style sheet outweighs the site’s, leaves paper alone, and has nothing but declarations in it', async () => {
	const sheet = await getBrandSheet({ ...PRESS_TWO, font: 'Times New Roman' });
	expect(sheet).toContain('--text:"Times New Roman", serif');
	const [paper = ''] = sheet.split('\n');
	expect(paper).toMatch(/^html:root\{/);
	expect(paper).not.toMatch(/[a-z]-(?:text|wash):/);
	expect(sheet.split('{').length).toBe(sheet.split('}').length);
	expect(sheet).not.toMatch(/url\(|@import|</);
});
