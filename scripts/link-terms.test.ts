import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { files, writeWorkshop } from '../test/fixtures/workshop.ts';
import { linkTermsIn } from './link-terms.ts';

const file = 'modules/tea/module.mdx';
let root: string;
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'press-two-'));
});
afterEach(() => rm(root, { recursive: true }));

test('texts are written with their head to the letter, and what was done is told', async () => {
	await writeWorkshop(root, {
		[file]: ['A <Term id="kettle">kettle</Term> helps.', 'A kettle helps.'],
	});
	const { lines, faults } = await linkTermsIn(root);
	expect(faults).toEqual([]);
	expect(lines).toEqual([
		expect.stringMatching(/^modules\/tea\/module\.mdx, line \d+: linked “kettle” to kettle$/),
	]);
	expect(await readFile(join(root, file), 'utf8')).toBe(files[file]);
	expect((await linkTermsIn(root)).lines).toEqual(['Every term is linked where it is first used.']);
});

test('content that cannot be read is left alone', async () => {
	await writeWorkshop(root, { 'glossary/kettle.yaml': 'term: kettle\n' });
	expect(await linkTermsIn(root)).toMatchObject({
		lines: [],
		faults: [{ place: 'glossary/kettle.yaml, meaning', fault: 'it is missing' }],
	});
	expect(await readFile(join(root, file), 'utf8')).toBe(files[file]);
	await writeWorkshop(root);
	expect((await linkTermsIn(root, ['coffee'])).faults).toMatchObject([{ place: 'modules/coffee' }]);
});
