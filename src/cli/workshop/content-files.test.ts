import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { projectRoot } from '../../../test/fixtures/command-line.ts';
import { writeWorkshop } from '../../../test/fixtures/workshop.ts';
import { isUnder, listContentFiles, toContentFile } from './content-files.ts';
import { findContentFolder, isContentFolder } from './find-content-folder.ts';

let root: string;
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'press-two-'));
});
afterEach(() => rm(root, { recursive: true }));

test('a file is known by its path', () => {
	expect(toContentFile('modules/tea/slides.md')).toEqual({
		path: 'modules/tea/slides.md',
		kind: 'module',
		id: 'tea',
	});
	expect(toContentFile('questionnaire/2026.1/dimensions/S.yaml')).toEqual({
		path: 'questionnaire/2026.1/dimensions/S.yaml',
		schema: 'questionnaire/dimensions',
	});
	expect(toContentFile('modules/tea/notes.md')).toBeUndefined();
});

test('a file that nothing reads is found in the folders of the workshop', async () => {
	await writeWorkshop(root, {
		'glossary/pan.yml': '',
		'modules/tea/notes.md': '',
		'other/notes.md': '',
		'words.txt': '',
	});
	const { files, strangers } = await listContentFiles(root);
	expect(strangers).toEqual(['glossary/pan.yml', 'modules/tea/notes.md']);
	expect(files.filter(({ kind }) => kind === 'module')).toHaveLength(3);
});

test('a content folder is found from within, whatever it is called', async () => {
	const content = join(root, 'our words');
	await writeWorkshop(content);
	expect(await findContentFolder(join(content, 'modules/tea/slides.md'))).toBe(content);
	expect(await findContentFolder(content)).toBe(content);
	expect(await findContentFolder(root)).toBeUndefined();
});

test('pages of the site with the same names are no content', async () => {
	expect(await isContentFolder(join(projectRoot, 'src/pages'))).toBe(false);
	expect(await isContentFolder(join(projectRoot, 'components'))).toBe(false);
	expect(await isContentFolder(projectRoot)).toBe(false);
});

test('a folder has what lies in it, and not what is called alike', () => {
	expect([isUnder('a/b', ''), isUnder('a/b', 'a'), isUnder('a/b', 'a/b'), isUnder('ab', 'a')]).toEqual([
		true,
		true,
		true,
		false,
	]);
});
