import { parseArgs } from 'node:util';

import { nearestName } from '#errors/nearest-name.ts';

import { type Arguments, type Command, HELP_OPTION } from './command.ts';
import { WrongUse } from './refusal.ts';

/** What was written after a command's name, checked against its options. */
export function parseArguments(command: Command, argv: readonly string[]): Arguments {
	const options = [...command.options, HELP_OPTION];
	const { tokens } = parseArgs({
		args: [...argv],
		strict: false, // our own messages name the nearest option and the usage
		allowPositionals: true,
		tokens: true,
		options: Object.fromEntries(
			options.map(({ name, short, value }) => [
				name,
				{ type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short && { short }) },
			]),
		),
	});
	const paths: string[] = [];
	const flags = new Set<string>();
	const values = new Map<string, string>();
	for (const token of tokens) {
		if (token.kind === 'positional') paths.push(token.value);
		if (token.kind !== 'option') continue;
		const option = options.find(({ name }) => name === token.name);
		if (!option)
			throw unknownOption(
				command.name,
				token.rawName,
				options.map(({ name }) => name),
			);
		if (option.value === undefined) {
			if (token.value !== undefined) throw new WrongUse(`${token.rawName} takes no value`);
			flags.add(option.name);
			continue;
		}
		if (token.value === undefined || (!token.inlineValue && /^-./.test(token.value))) {
			throw new WrongUse(`${token.rawName} needs a value: ${token.rawName} ${option.value}`);
		}
		if (values.has(option.name)) throw new WrongUse(`${token.rawName} is there twice`);
		values.set(option.name, token.value);
	}
	return { paths, flags, values };
}

function unknownOption(command: string, rawName: string, names: readonly string[]): WrongUse {
	const meant = nearestName(rawName.replace(/^-+/, ''), names);
	return new WrongUse(`"${command}" has no option ${rawName}`, meant && `Did you mean --${meant}?`);
}
