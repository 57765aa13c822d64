import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ProgramResult {
	exitCode: number;
	/** Standard output and standard error, as they came. */
	output: string;
}

/**
 * Runs a package's program or a file of ours on this Node, with nobody at the keyboard.
 *
 * @param command `['eslint', '.']` or `['src/cli/press-two.ts', 'check']`
 */
export function runProgram(
	root: string,
	[name, ...args]: readonly [string, ...string[]],
	env: NodeJS.ProcessEnv,
): Promise<ProgramResult> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [programFile(root, name), ...args], {
			cwd: root,
			env,
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
		child.on('error', reject);
		child.on('close', (code, signal) => {
			resolve({ exitCode: code ?? 1, output: signal ? `${output}\nstopped by ${signal}` : output });
		});
	});
}

/** The file behind a package's program. Through the package, not `.bin`, which holds shell scripts on Windows. */
function programFile(root: string, name: string): string {
	if (/\.[cm]?[jt]s$/.test(name)) return join(root, name);
	const folder = join(root, 'node_modules', name);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
		bin: string | Record<string, string>;
	};
	const program = typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]);
	if (!program) throw new Error(`The package ${name} has no program.`);
	return join(folder, program);
}
