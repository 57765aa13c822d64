/**
 * `npm run new`: begins a module, a case, a source or a term with files that are valid as they are. On a terminal
 * it asks; `npm run new -- module my-id "Title"` asks nothing.
 */
import { join } from 'node:path';

import { contentFolder } from '#catalog/content-folder.ts';

import { linkTermsIn } from './link-terms.ts';
import { askRequest, openTerminal } from './new/ask.ts';
import { kinds } from './new/kinds.ts';
import { makeFiles } from './new/make-files.ts';
import { NotMade, readRequest, type Request } from './new/request.ts';

if (import.meta.main) {
	try {
		const request = await getRequest(process.argv.slice(2));
		const root = join(import.meta.dirname, '..', contentFolder);
		console.log((await begin(request, root, new Date().toISOString().slice(0, 10))).join('\n'));
	} catch (error) {
		if (!(error instanceof NotMade)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
}

async function getRequest(argv: readonly string[]): Promise<Request> {
	if (argv.length > 0 || !process.stdin.isTTY) return readRequest(argv);
	const terminal = openTerminal();
	try {
		return await askRequest(terminal.ask, console.log);
	} finally {
		terminal.close();
	}
}

/**
 * Makes the files, and says what they are and what to do next.
 *
 * @throws NotMade
 */
export async function begin(request: Request, root: string, today: string): Promise<readonly string[]> {
	const paths = await makeFiles(request, root, today);
	// The example text of a module uses words of the glossary, whatever is in it today.
	if (request.kind === 'module') await linkTermsIn(root, [request.id]);
	return [
		...paths.map((path) => `Made ${contentFolder}/${path}`),
		'',
		...kinds[request.kind].next,
		'npm run press-two -- check says whether everything fits.',
	];
}
