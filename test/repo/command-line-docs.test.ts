// Each example of docs/command-line.md is run: a page about a program is only as good as its last run.
import { readFile } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { runCommand } from '../fixtures/command-line.ts';

const PROMPT = '$ npm run -s press-two -- ';
const page = await readFile('docs/command-line.md', 'utf8');
const examples = [...page.matchAll(/```console\n([\s\S]*?)\n```/g)].map(([, block]) => {
	const [command = '', ...lines] = block!.split('\n');
	if (!command.startsWith(PROMPT)) throw new Error(`An example does not begin with "${PROMPT}": ${command}`);
	return { command: command.slice(PROMPT.length), lines };
});

test('there are examples', () => {
	expect(examples.length).toBeGreaterThanOrEqual(4);
});

test.each(examples)('$command', async ({ command, lines }) => {
	const { code, out, err } = await runCommand(command.split(' '));
	expect(code).toBe(0);
	expect(`${out}${err}`).toMatch(new RegExp(`^${lines.map(toPattern).join('')}$`));
});

/** The line itself, or any lines for `…`. */
function toPattern(line: string): string {
	return line === '…' ? '(?:.*\\n)+?' : `${RegExp.escape(line)}\\n`;
}

test('the message of a refused line is the one on the page', async () => {
	const plan = JSON.parse(await readFile('content/examples/energy-supplier-big-bang.json', 'utf8'));
	const bad = { ...plan, answers: { ...plan.answers, S1: { level: 7 } } };
	const { out } = await runCommand(['score', '--batch', '-'], {
		input: [`${JSON.stringify(plan)}\n${JSON.stringify(bad)}\n`],
	});
	expect(page).toContain(`\n${out.split('\n')[1]}\n`);
});

test('each fault on the page is one that is given', async () => {
	const plan = JSON.parse(await readFile('content/examples/energy-supplier-big-bang.json', 'utf8'));
	const [touchpoint] = plan.plan.touchpoints;
	const shares = { ...plan, plan: { touchpoints: [{ ...touchpoint, id: 'refund', share: 70 }] } };
	const ids = { ...plan, answers: { Z9: { level: 2 } } };
	for (const bad of [shares, ids]) {
		const { err } = await runCommand(['check', '-'], { input: [JSON.stringify(bad)] });
		expect(page).toContain(err.split('\n')[0]!.replace('standard input', 'plan.json'));
	}
});
