import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseDocument, stringify } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { runProgram } from '../../scripts/checks/run-program.ts';

const root = join(import.meta.dirname, '../..');
/** Inside the project, where MDX finds the packages that it needs. */
const scratch = join(root, 'node_modules/.cache/press-two/editions');
const content = join(scratch, 'content');
const MODULE = 'what-the-record-shows';
/** Everything that only a facilitator reads. */
const planted = [
	'say',
	'ask',
	'quiet',
	'hot',
	'room',
	'doNotMiss',
	'objection',
	'answer',
	'goesWrong',
	'whatToDo',
	'speaker',
] as const;
const markOf = (name: string) => `zzmarker${name.toLowerCase()}zz`;

beforeAll(() => {
	rmSync(scratch, { recursive: true, force: true });
	cpSync(join(root, 'content'), content, { recursive: true });
	plant();
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('what only the facilitator reads', () => {
	test('is in the guides and the speaker’s scripts, and nowhere else, in the facilitator’s edition', async () => {
		const files = await build('facilitator');
		for (const name of planted) {
			const found = files.filter(({ text }) => text.includes(markOf(name))).map(({ file }) => file);
			expect(found, name).toContain(`facilitate/${MODULE}/index.html`);
			const script = /^present\/[\w-]+\/speaker\/index\.html$/;
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

/** One marker in each field, in the first section, exercise and slide of a module. */
function plant(): void {
	const text = join(content, 'modules', MODULE, 'module.mdx');
	const [, head = '', ...body] = readFileSync(text, 'utf8').split(/^---$/m);
	const outline = parseDocument(head).toJS() as {
		room: string[];
		doNotMiss: string;
		objections: { says: string; answer: string }[];
		sections: { notes: { say: string[]; ask: string[]; quiet: string; hot: string } }[];
	};
	const { notes } = outline.sections[0]!;
	notes.say[0] += ` ${markOf('say')}`;
	notes.ask[0] += ` ${markOf('ask')}`;
	notes.quiet += ` ${markOf('quiet')}`;
	notes.hot += ` ${markOf('hot')}`;
	outline.room[0] += ` ${markOf('room')}`;
	outline.doNotMiss += ` ${markOf('doNotMiss')}`;
	outline.objections[0]!.says += ` ${markOf('objection')}`;
	outline.objections[0]!.answer += ` ${markOf('answer')}`;
	writeFileSync(text, `---\n${stringify(outline)}---${body.join('---')}`);

	const file = join(content, 'modules', MODULE, 'exercises.yaml');
	const exercises = parseDocument(readFileSync(file, 'utf8')).toJS() as {
		goesWrong: { what: string; do: string }[];
	}[];
	exercises[0]!.goesWrong[0]!.what += ` ${markOf('goesWrong')}`;
	exercises[0]!.goesWrong[0]!.do += ` ${markOf('whatToDo')}`;
	writeFileSync(file, stringify(exercises));

	const slides = join(content, 'modules', MODULE, 'slides.md');
	const marked = readFileSync(slides, 'utf8').replace('Notes:\n', `Notes:\n${markOf('speaker')} `);
	writeFileSync(slides, marked);
}

/** Every file of the built site, with its bytes as text; typefaces and pictures too. */
async function build(edition: string): Promise<{ file: string; text: string }[]> {
	const out = join(scratch, edition);
	const { exitCode, output } = await runProgram(root, ['astro', 'build', '--outDir', out], {
		...process.env,
		EDITION: edition,
		CONTENT: 'node_modules/.cache/press-two/editions/content',
		ASTRO_TELEMETRY_DISABLED: '1',
	});
	expect(exitCode, output).toBe(0);
	const files = globSync('**/*', { cwd: out, withFileTypes: true }).filter((entry) => entry.isFile());
	expect(files.length).toBeGreaterThan(50);
	return files.map((entry) => {
		const path = join(entry.parentPath, entry.name);
		return { file: path.slice(out.length + 1).replaceAll('\\', '/'), text: readFileSync(path, 'latin1') };
	});
}
