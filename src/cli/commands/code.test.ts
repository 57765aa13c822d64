import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { projectRoot, runCommand } from '../../../test/fixtures/command-line.ts';

const BIG_BANG = 'content/examples/energy-supplier-big-bang.json';

test('answers go to a code and come back, without notes and dates', async () => {
	const there = await runCommand(['code', BIG_BANG, '--json']);
	const { questionnaire, code } = JSON.parse(there.out);
	expect([there.code, there.err, questionnaire]).toEqual([0, '', '2026.1']);
	const back = JSON.parse((await runCommand(['code', code, '--json'])).out);
	const { answers } = JSON.parse(await readFile(join(projectRoot, BIG_BANG), 'utf8'));
	expect(back.questionnaire).toBe('2026.1');
	expect(Object.keys(back.answers).sort()).toEqual(Object.keys(answers).sort());
	for (const [id, answer] of Object.entries<Record<string, unknown>>(answers)) {
		const { note: _note, date: _date, ...rest } = answer;
		expect(back.answers[id]).toEqual('level' in rest ? { grade: 'stated', ...rest } : rest);
	}
});

test('as text: the code alone, and one question a line', async () => {
	const { out: code } = await runCommand(['code', BIG_BANG]);
	expect(code).toMatch(/^([0-9A-Z]{4}-){7}[0-9A-Z]{4}\n$/);
	const { out } = await runCommand(['code', code.trim()]);
	const lines = out.trimEnd().split('\n');
	expect(lines).toHaveLength(33);
	expect(lines[0]).toBe('S1  1        document  What the plan is for');
	expect(lines).toContain('H6  unknown  -         Customers who need extra care');
	expect(lines).toContain('U5  open     -         Load and wellbeing');
});

test('a code may be written as it was heard', async () => {
	const { out: code } = await runCommand(['code', BIG_BANG]);
	const { out } = await runCommand(['code', code]);
	expect((await runCommand(['code', ...code.trim().toLowerCase().split('-')])).out).toBe(out);
});

test('a code that was misheard is refused', async () => {
	const { out: code } = await runCommand(['code', BIG_BANG]);
	const changed = (code.startsWith('7') ? '8' : '7') + code.slice(1).trim();
	expect(await runCommand(['code', changed])).toEqual({
		code: 1,
		out: '',
		err: 'The code: a character is wrong, or the code belongs to another questionnaire. Read the code again.\n',
	});
	expect((await runCommand(['code', 'ABC'])).err).toBe(
		'The code: the code has 3 characters, and 32 are needed. Read all of it again.\n',
	);
	expect((await runCommand(['code', 'UUUU'])).err).toContain('"U" is in no code');
});
