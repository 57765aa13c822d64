import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type BuiltFile, buildSite, readBuilt } from '../browser/build-site.ts';
import { markOf, noteFields, plantNotes } from '../fixtures/plant-notes.ts';

const root = join(import.meta.dirname, '../..');
/** Inside the project, where MDX finds the packages that it needs. */
const scratch = join(root, 'node_modules/.cache/press-two/editions');
const content = join(scratch, 'content');
const MODULE = 'what-the-record-shows';

beforeAll(() => {
	rmSync(scratch, { recursive: true, force: true });
	cpSync(join(root, 'content'), content, { recursive: true });
	plantNotes(content, MODULE);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('what only the facilitator reads', () => {
	test('is in the guides and the speaker’s scripts, and nowhere else, in the facilitator’s edition', async () => {
		const files = await build('facilitator');
		for (const name of noteFields) {
			const found = files.filter(({ text }) => text.includes(markOf(name))).map(({ file }) => file);
			expect(found, name).toContain(`facilitate/${MODULE}/index.html`);
			// What the deck builder can put behind a result, notes with it where somebody wants them.
			const script = /^(present\/[\w-]+\/speaker\/index\.html|deck\/slides\/[\w-]+\.json)$/;
			expect(
				found.filter((file) => !file.startsWith('facilitate/') && !script.test(file)),
				name,
			).toEqual([]);
		}
		const spoken = files.filter(({ text }) => text.includes(markOf('speaker'))).map(({ file }) => file);
		expect(spoken).toContain(`present/${MODULE}/speaker/index.html`);
		expect(spoken).not.toContain(`present/${MODULE}/index.html`);
	});

	test('is nowhere, and no link leads to it, in the participants’ edition', async () => {
		const files = await build('participant');
		for (const { file, text } of files) {
			expect(file).not.toMatch(/^facilitate\/|\/speaker\//);
			expect(text, file).not.toMatch(/zzmarker/i);
			expect(text, file).not.toContain('/facilitate/');
			expect(text, file).not.toMatch(/href="[^"]*\/speaker\//);
		}
	});
});

/** Every file of the built site, with its bytes as text; typefaces and pictures too. */
async function build(edition: string): Promise<BuiltFile[]> {
	const out = join(scratch, edition);
	const { exitCode, output } = await buildSite(out, {
		EDITION: edition,
		CONTENT: 'node_modules/.cache/press-two/editions/content',
	});
	expect(exitCode, output).toBe(0);
	const files = readBuilt(out);
	expect(files.length).toBeGreaterThan(50);
	return files;
}
