import type { Surroundings } from './surroundings.ts';

/** An option of a command; `--help` is one of every command. */
export interface Option {
	readonly name: string;
	readonly short?: string;
	/** What its value is called in the help; none where it takes no value. */
	readonly value?: string;
	readonly summary: string;
}

/** What was written after the command's name. */
export interface Arguments {
	readonly paths: readonly string[];
	readonly flags: ReadonlySet<string>;
	readonly values: ReadonlyMap<string, string>;
}

export interface Command {
	readonly name: string;
	/** Ways to write it, without the program's name. */
	readonly usage: readonly string[];
	/** One sentence. */
	readonly summary: string;
	/** Whole paragraphs for the command's own help. */
	readonly details: readonly string[];
	readonly options: readonly Option[];
	/** @returns The exit code. @throws Refusal, WrongUse */
	run(given: Arguments, surroundings: Surroundings): Promise<number>;
}

export const JSON_OPTION: Option = { name: 'json', summary: 'Print one JSON object.' };
export const HELP_OPTION: Option = { name: 'help', short: 'h', summary: 'Say how the command is used.' };

export const DONE = 0;
export const REFUSED = 1;
export const WRONG_USE = 2;
