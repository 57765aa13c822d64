import { describe, expect, test } from 'vitest';

import { runCommand } from '../../test/fixtures/command-line.ts';

describe('used wrongly', () => {
	test.each([
		[[], 'A command is missing. The commands are score, report, deck, agenda, code, check.'],
		[['scor'], 'There is no command "scor". Did you mean "score"?'],
		[
			['publish'],
			'There is no command "publish". The commands are score, report, deck, agenda, code, check.',
		],
		[
			['team', 'a.json'],
			'"team" is not in this release. The commands are score, report, deck, agenda, code, check.',
		],
		[
			['business-case'],
			'"business-case" is not in this release. The commands are score, report, deck, agenda, code, check.',
		],
		[['deck'], 'A folder is missing. Add --out DIR.'],
		[['--json'], 'There is no option --json here. Write the command first.'],
		[['score'], 'A plan file is missing.'],
		[
			['score', 'a.json', 'b.json'],
			'One plan is scored at a time. For many, put one a line in a file and use --batch.',
		],
		[['score', '--jsn', 'a.json'], '"score" has no option --jsn. Did you mean --json?'],
		[['score', '-x', 'a.json'], '"score" has no option -x.'],
		[['score', '--json=yes', 'a.json'], '--json takes no value.'],
		[['score', '--batch'], '--batch needs a value: --batch FILE.jsonl.'],
		[['score', '--batch', '--json'], '--batch needs a value: --batch FILE.jsonl.'],
		[['score', '--batch', 'a.jsonl', 'b.json'], 'With --batch there is one file only.'],
		[['code'], 'A plan file or a code is missing.'],
		[['help', 'scor'], 'There is no command "scor". Did you mean "score"?'],
	])('%j', async (argv, message) => {
		const { code, out, err } = await runCommand(argv);
		expect(err.split('\n')[0]).toBe(message);
		expect(err).toContain('Usage: npm run -s press-two -- ');
		expect([code, out]).toEqual([2, '']);
	});
});

test('help is a result, for the whole and for each command', async () => {
	const whole = await runCommand(['--help']);
	expect([whole.code, whole.err]).toEqual([0, '']);
	expect(await runCommand(['-h'])).toEqual(whole);
	expect(await runCommand(['help'])).toEqual(whole);
	for (const command of ['score', 'code', 'check']) {
		expect(whole.out).toContain(`\n  ${command} `);
		const help = await runCommand([command, '--help']);
		expect(help.out).toMatch(new RegExp(`^Usage: npm run -s press-two -- ${command} `));
		expect([help.code, help.err]).toEqual([0, '']);
		expect(await runCommand([command, '-h', 'whatever.json'])).toEqual(help);
		expect(await runCommand(['help', command])).toEqual(help);
	}
	for (const line of whole.out.split('\n')) expect(line.length).toBeLessThanOrEqual(110);
});

test('the version is the package’s', async () => {
	expect(await runCommand(['--version'])).toMatchObject({
		code: 0,
		out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
	});
});
