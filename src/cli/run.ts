import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { nearestName } from '#errors/nearest-name.ts';

import { type Command, DONE, REFUSED, WRONG_USE } from './command.ts';
import { commandHelp, PROGRAM, programHelp } from './help.ts';
import { parseArguments } from './parse-arguments.ts';
import { Refusal, toFaultText, WrongUse } from './refusal.ts';
import { toSafeText } from './safe-text.ts';
import type { Surroundings } from './surroundings.ts';

/** Each is loaded only when it is called: what one needs, the others need not wait for. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
	['score', async () => (await import('./commands/score.ts')).scoreCommand],
	['report', async () => (await import('./commands/report.ts')).reportCommand],
	['deck', async () => (await import('./commands/deck.ts')).deckCommand],
	['agenda', async () => (await import('./commands/agenda.ts')).agendaCommand],
	['code', async () => (await import('./commands/code.ts')).codeCommand],
	['check', async () => (await import('./commands/check.ts')).checkCommand],
]);

/** Commands of later releases: they are told apart from slips of the pen. */
const LATER = ['team', 'business-case'];

/**
 * Runs one command.
 *
 * @param argv What follows the program's name.
 * @returns The exit code: 0 done, 1 understood and refused, 2 used wrongly.
 */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<number> {
	let command: Command | undefined;
	try {
		const [name, ...rest] = argv;
		if (name === '--help' || name === '-h') return await print(await wholeHelp(), surroundings);
		if (name === '--version') return await print(`${await readVersion(surroundings.root)}\n`, surroundings);
		if (name === 'help')
			return await print(
				rest[0] === undefined ? await wholeHelp() : commandHelp(await getCommand(rest[0])),
				surroundings,
			);
		command = await getCommand(name);
		const given = parseArguments(command, rest);
		if (given.flags.has('help')) return await print(commandHelp(command), surroundings);
		return await command.run(given, surroundings);
	} catch (error) {
		if (error instanceof Refusal) {
			surroundings.err(toFaultText(error.faults));
			return REFUSED;
		}
		if (error instanceof WrongUse) {
			const said = [`${toSafeText(error.message)}.`, error.next].filter(Boolean).join(' ');
			const usage = command ? commandHelp(command).split('\n\n')[0]! : `Usage: ${PROGRAM} COMMAND …`;
			const help = command ? `${PROGRAM} ${command.name} --help` : `${PROGRAM} --help`;
			surroundings.err(`${said}\n${usage}\nMore: ${help}\n`);
			return WRONG_USE;
		}
		throw error;
	}
}

async function print(text: string, surroundings: Surroundings): Promise<number> {
	await surroundings.out(text);
	return DONE;
}

async function wholeHelp(): Promise<string> {
	return programHelp(await Promise.all([...COMMANDS.values()].map((load) => load())));
}

async function getCommand(name: string | undefined): Promise<Command> {
	const names = [...COMMANDS.keys()];
	const list = `The commands are ${names.join(', ')}.`;
	if (name === undefined) throw new WrongUse('A command is missing', list);
	const load = COMMANDS.get(name);
	if (load) return load();
	if (LATER.includes(name)) throw new WrongUse(`"${name}" is not in this release`, list);
	if (name.startsWith('-')) throw new WrongUse(`There is no option ${name} here`, 'Write the command first.');
	const meant = nearestName(name, names);
	throw new WrongUse(
		`There is no command "${name}"`,
		meant === undefined ? list : `Did you mean "${meant}"?`,
	);
}

async function readVersion(root: string): Promise<string> {
	const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
	return version;
}
