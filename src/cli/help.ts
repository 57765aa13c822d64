import { type Command, HELP_OPTION, type Option } from './command.ts';

/** How the program is called from the project's folder. */
export const PROGRAM = 'npm run -s press-two --';

/** The whole program's help. */
export function programHelp(commands: readonly Command[]): string {
	const width = Math.max(...commands.flatMap(({ usage }) => usage.map((line) => line.length)));
	const lines = commands.flatMap(({ usage, summary }) =>
		usage.map((line, index) => `  ${line.padEnd(width)}  ${index === 0 ? summary : ''}`.trimEnd()),
	);
	return (
		[
			'Press Two on the command line: the same engine as in the browser.',
			`Usage: ${PROGRAM} COMMAND …`,
			`Commands:\n${lines.join('\n')}`,
			`Options:\n${optionLines([HELP_OPTION, { name: 'version', summary: 'Print the version.' }])}`,
			[
				'Results go to standard output, everything else to standard error.',
				'Exit codes: 0 done; 1 the input was understood and refused; 2 the command was used wrongly.',
				`More on one command: ${PROGRAM} COMMAND --help`,
			].join('\n'),
		].join('\n\n') + '\n'
	);
}

/** One command's help. The first paragraph is its usage. */
export function commandHelp({ usage, summary, details, options }: Command): string {
	const lines = usage.map((line, index) => `${index === 0 ? 'Usage:' : '      '} ${PROGRAM} ${line}`);
	return (
		[lines.join('\n'), summary, ...details, `Options:\n${optionLines([...options, HELP_OPTION])}`].join(
			'\n\n',
		) + '\n'
	);
}

function optionLines(options: readonly Option[]): string {
	const names = options.map(
		({ name, short, value }) => `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`,
	);
	const width = Math.max(...names.map((name) => name.length));
	return options.map(({ summary }, index) => `  ${names[index]!.padEnd(width)}  ${summary}`).join('\n');
}
