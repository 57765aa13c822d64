import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { projectRoot, runCommand } from '../../../test/fixtures/command-line.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'press-two-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A project of its own, to be broken. */
async function copyContent(): Promise<void> {
	await cp(join(projectRoot, 'content'), join(folder, 'content'), { recursive: true });
	for (const name of ['package.json', 'src', 'public'])
		await symlink(join(projectRoot, name), join(folder, name));
}

async function change(file: string, from: string | RegExp, to: string): Promise<void> {
	const path = join(folder, file);
	const text = await readFile(path, 'utf8');
	const changed = text.replace(from, to);
	if (changed === text) throw new Error(`${file} has nothing like ${String(from)}.`);
	await writeFile(path, changed);
}

test('the content of this project has no fault', async () => {
	const { code, out, err } = await runCommand(['check']);
	expect(err).toMatch(
		/^Checked \d+ questionnaires?, \d+ starting sets, \d+ plans, 1 brand, \d+ modules, \d+ cases, \d+ sources, \d+ studies, \d+ terms, \d+ charts, \d+ sessions, \d+ pages, \d+ deck templates, 2 policies: no fault\.\n$/,
	);
	expect(code).toBe(0);
	expect(out).toMatch(
		/^text +words +reading ease\nmodules\/what-the-record-shows\/module\.mdx +1\d\d\d +\d\d\n/,
	);
	const { checked, faults, texts } = JSON.parse((await runCommand(['check', '--json'])).out);
	expect(checked).toMatchObject({
		questionnaire: 1,
		startingSet: 3,
		module: 7,
		case: 34,
		study: 24,
		page: 3,
		deck: 3,
		policy: 2,
	});
	expect(faults).toEqual([]);
	expect(texts).toContainEqual({
		file: 'cases/klarna.mdx',
		words: expect.any(Number),
		readingEase: expect.any(Number),
	});
});

test('a fault in each kind of content is found in one go', async () => {
	await copyContent();
	await change('content/starting-sets/hr.yaml', /share: 0\.\d+/, 'share: 60');
	await change('content/examples/klarna-2024.json', /"level": \d/, '"level": 7');
	await change('content/cases/klarna.mdx', 'country: Sweden', 'country: Sweden\ncontinent: Europe');
	await change('content/pages/about.mdx', '(/method/)', '(/methods/)');
	await change('content/glossary/churn.yaml', 'customers', 'cusstomers');
	await change('content/decks/workshop.yaml', 'modules: follow', 'modules: before');
	await change('content/replan-policy.yaml', 'share: 0.2', 'share: 0.02');
	await change('content/agenda-limits.yaml', /minutes: \d+/, 'minutes: none');
	await change('content/words.txt', 'Klarna', 'Aklarna');
	await writeFile(join(folder, 'content/glossary/chrun.yml'), '');
	const { code, err } = await runCommand(['check'], { root: folder });
	const lines = err.trimEnd().split('\n');
	const found = (start: string) =>
		lines.filter((line) => line.startsWith(`content/${start}`)).map((line) => line.slice(8));
	expect(found('examples/klarna-2024.json: answers')).toEqual([
		expect.stringMatching(/^examples\/klarna-2024\.json: answers, \w+, level: 7 is not known here\. /),
	]);
	expect(found('starting-sets')).toEqual([
		expect.stringMatching(/^starting-sets: hr\.yaml, touchpoint \w+, share: 60 is too large\. /),
	]);
	expect(found('cases/klarna.mdx')[0]).toBe(
		'cases/klarna.mdx: "continent" is not known here. Check the spelling, or take it out.',
	);
	expect(found('pages')).toEqual([
		expect.stringMatching(
			/^pages\/about\.mdx: line \d+: there is no page at \/methods\/\. Perhaps \/method\/\.$/,
		),
	]);
	expect(found('glossary')).toEqual([
		'glossary/churn.yaml: line 4: "cusstomers" is not in the dictionary. Perhaps customers. Put it right, or add it to content/words.txt.',
		'glossary/chrun.yml: nothing reads this file. Check its folder, its name and its ending against docs/writing-content.md.',
	]);
	expect(found('decks')).toEqual([
		expect.stringMatching(/^decks\/workshop\.yaml: modules: "before" is .*none.*follow/),
	]);
	expect(found('replan-policy')).toEqual([
		'replan-policy.yaml: warnings: “soon” comes after “nearly”. Write the larger share as soon.',
	]);
	expect(found('agenda-limits')).toEqual([
		expect.stringMatching(/^agenda-limits\.yaml: talkAtMost, minutes: /),
	]);
	expect(found('words.txt')).toEqual([
		expect.stringMatching(/^words\.txt: line \d+: "Aklarna" stands after "[^"]+"\. Keep /),
	]);
	expect(lines.at(-1)).toMatch(/ cases, .*: \d+ faults\.$/);
	expect(code).toBe(1);
});

test('a broken questionnaire is told once, though no plan can be read with it', async () => {
	await copyContent();
	await change('content/questionnaire/2026.1/caps.yaml', 'question: H1', 'question: H77');
	const { code, err } = await runCommand(['check'], { root: folder });
	const lines = err.trimEnd().split('\n');
	expect(lines.filter((line) => line.includes('H77'))).toHaveLength(1);
	expect(lines.at(-3)).toMatch(/: 1 fault\.$/);
	expect(lines.at(-2)).toMatch(/^\d+ plan files were not checked: the questionnaire has faults\.$/);
	expect(lines.at(-1)).toBe('The workshop was not checked: the questionnaire has faults.');
	const alone = await runCommand(['check', 'content/examples'], { root: folder });
	expect(alone.err.split('\n')[0]).toMatch(/^content\/questionnaire\/2026\.1: .*H77/);
	expect(alone.code).toBe(1);
	expect(code).toBe(1);
});

test('an id that means something else than before is a fault', async () => {
	await copyContent();
	await cp(join(folder, 'content/questionnaire/2026.1'), join(folder, 'content/questionnaire/2026.2'), {
		recursive: true,
	});
	await change('content/questionnaire/2026.2/questionnaire.yaml', "'2026.1'", "'2026.2'");
	await change(
		'content/questionnaire/2026.2/dimensions/S.yaml',
		'title: What the plan is for',
		'title: Something else',
	);
	const { err } = await runCommand(['check', '--json'], { root: folder });
	expect(err).toContain('Checked 2 questionnaires');
	const { out } = await runCommand(['check', '--json'], { root: folder });
	const { faults } = JSON.parse(out);
	expect(faults).toContainEqual(
		expect.objectContaining({
			file: 'content/questionnaire',
			place: '2026.2, S1',
			fault: expect.stringContaining('Something else'),
		}),
	);
});

test('files and folders can be named, whatever they hold', async () => {
	const plan = await readFile(join(projectRoot, 'content/examples/klarna-2024.json'), 'utf8');
	const line = JSON.stringify(JSON.parse(plan));
	await mkdir(join(folder, 'plans/deep'), { recursive: true });
	await writeFile(join(folder, 'plans/deep/a.json'), plan);
	await writeFile(join(folder, 'plans/b.jsonl'), `${line}\n{}\n${line}\n`);
	await writeFile(join(folder, 'plans/notes.txt'), 'not looked at');
	const { code, err } = await runCommand(['check', 'plans'], { folder });
	expect(err.split('\n')[0]).toMatch(/^plans\/b\.jsonl, line 2: format: /);
	expect(err.split('\n')[1]).toBe('Checked 4 plans: 1 fault.');
	expect(code).toBe(1);
	expect(await runCommand(['check', 'plans/deep', 'plans/deep/a.json'], { folder })).toMatchObject({
		code: 0,
	});
	const content = join(projectRoot, 'content');
	for (const [path, what] of [
		['questionnaire', '1 questionnaire'],
		['questionnaire/2026.1', '1 questionnaire'],
		['questionnaire/2026.1/caps.yaml', '1 questionnaire'],
		['questionnaire/2026.1/dimensions/S.yaml', '1 questionnaire'],
		['starting-sets', '3 starting sets'],
		['starting-sets/hr.yaml', '3 starting sets'],
		['examples', '4 plans, 1 brand'],
		['examples/brands/northwind-energy.json', '1 brand'],
		['cases/klarna.plan.json', '1 plan, 1 case'],
		['glossary/churn.yaml', '1 term'],
		['decks', '3 deck templates'],
		['decks/workshop.yaml', '1 deck template'],
		['replan-policy.yaml', '1 policy'],
		['agenda-limits.yaml', '1 policy'],
	] as const) {
		expect(await runCommand(['check', path], { folder: content }), path).toEqual({
			code: 0,
			out: '',
			err: `Checked ${what}: no fault.\n`,
		});
	}
	expect(await runCommand(['check', '-'], { input: [plan] })).toMatchObject({ code: 0 });
});

test('a brand is checked as a brand', async () => {
	const brand = await readFile(join(projectRoot, 'content/examples/brands/northwind-energy.json'), 'utf8');
	await writeFile(join(folder, 'brand.json'), brand.replace('#8c1d2f', 'crimson'));
	const { code, err } = await runCommand(['check', 'brand.json'], { folder });
	expect(code).toBe(1);
	expect(err).toBe(
		'brand.json: colours, first: "crimson" is not well formed. ' +
			'Write a colour as # and six digits or letters a to f, as #2d5bd0.\nChecked 1 brand: 1 fault.\n',
	);
});

test('of the workshop, a file or a folder is told alone', async () => {
	for (const [path, what] of [
		['content/modules/the-long-view', '1 module'],
		['content/modules/the-long-view/slides.md', '1 module'],
		['content/cases/klarna.mdx', '1 case'],
		['content/words.txt', 'nothing'],
		[join(projectRoot, 'content/modules/the-way-back'), '1 module'],
	]) {
		const { err } = await runCommand(['check', path!]);
		expect(err, path).toBe(`Checked ${what}: no fault.\n`);
	}
	await copyContent();
	await change('content/figures/record-headcount.yaml', 'sources: [', 'sources: [klarna-reuter, ');
	const whole = await runCommand(['check', 'figures', 'glossary'], {
		root: folder,
		folder: join(folder, 'content'),
	});
	expect(whole.err).toMatch(
		/^figures\/record-headcount\.yaml: sources: there is no source, study or case "klarna-reuter"\. Perhaps one of these: klarna-[^\n]*\nChecked \d+ terms, \d+ charts: 1 fault\.\n$/,
	);
	expect((await runCommand(['check', 'content/glossary'], { root: folder, folder })).code).toBe(0);
});

test('YAML of another kind is not taken for starting sets', async () => {
	await writeFile(join(folder, 'notes.yaml'), 'title: Not ours\n');
	expect((await runCommand(['check', '.'], { folder })).err).toMatch(/^\.: there is nothing in it/);
	expect((await runCommand(['check', 'notes.yaml'], { folder })).err).toMatch(
		/^notes\.yaml: there is nothing in it/,
	);
	const set = await readFile(join(projectRoot, 'content/starting-sets/hr.yaml'), 'utf8');
	await writeFile(join(folder, 'hr.yaml'), set);
	await rm(join(folder, 'notes.yaml'));
	expect((await runCommand(['check', 'hr.yaml'], { folder })).err).toBe(
		'Checked 1 starting set: no fault.\n',
	);
});

test('nothing to check is a fault, and a missing file does not hide the others', async () => {
	await writeFile(join(folder, 'notes.txt'), '');
	expect((await runCommand(['check', '.'], { folder })).err).toMatch(
		/^\.: there is nothing in it that is checked\. Name a plan/,
	);
	await writeFile(join(folder, 'a.json'), '{}');
	const { err } = await runCommand(['check', 'nowhere.json', 'a.json'], { folder });
	expect(
		err
			.split('\n')
			.slice(0, 2)
			.map((line) => line.split(':')[0]),
	).toEqual(['nowhere.json', 'a.json']);
});
