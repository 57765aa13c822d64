import { readFile } from 'node:fs/promises';

import { parse } from 'yaml';
import { expect, test } from 'vitest';

import { contentComponents } from '#catalog/workshop/check-prose.ts';
import { parseSlides } from '#markdown/parse-slides.ts';
import { splitFrontMatter } from '#markdown/split-front-matter.ts';
import { contentSchema } from '#schemas/content-schemas.ts';
import { exerciseSchema } from '#schemas/workshop/exercise.ts';
import { parseFile, workshopFiles } from '#schemas/workshop/files.ts';

import { projectRoot } from '../../test/fixtures/command-line.ts';
import { examples } from './examples.ts';
import { documentedKinds } from './kinds.ts';
import { listFields } from './to-field-table.ts';
import { toContentDocs } from './to-page.ts';

const page = await readFile(`${projectRoot}/docs/writing-content.md`, 'utf8');

test('the page is what the schemas say today (npm run docs writes it)', () => {
	expect(page).toBe(toContentDocs());
});

test('every kind of file is on it, and every field says what it means', () => {
	expect(documentedKinds.map(({ schema }) => schema).sort()).toEqual(Object.keys(workshopFiles).sort());
	const bare = [...page.matchAll(/^\| `([^`]+)` \| (?!how)[^|]+ \| (?:yes|no[^|]*) \| *\|$/gm)];
	expect(bare.map(([, field]) => field)).toEqual([]);
});

test.each(documentedKinds)('the example of $file is valid', ({ schema, example, language }) => {
	const text = examples[example];
	if (example === 'exercise') {
		expect(exerciseSchema.array().safeParse(parse(text)).error).toBeUndefined();
		return;
	}
	const parts = splitFrontMatter(language === 'mdx' ? text : `---\n${text}---\n`);
	expect(parts.ok && parseFile(schema, parts.value.head)).toMatchObject({ ok: true });
});

test('the example of slides is valid, and each component is explained', () => {
	expect(parseSlides(examples.slides)).toMatchObject({ ok: true });
	for (const component of Object.keys(contentComponents)) expect(page).toContain(`| \`<${component} id=`);
});

test('a field inside another is named by both', () => {
	const paths = listFields(contentSchema('module')!).map(({ path, type, needed }) =>
		[path, type, needed].join(' | '),
	);
	expect(paths).toContain('sections[].notes.say | list of texts, at least 1 | yes');
	expect(paths).toContain('minutes | minutes | yes');
	expect(paths).toContain('dimension | letter of a dimension | no');
});
