/**
 * `npm run link-terms`: in the text of each module, links every term of the glossary where it is first used, and
 * only there. Done twice, the second time changes nothing. `npm run link-terms -- the-long-view` does one module.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { contentFolder } from '#catalog/content-folder.ts';
import { linkTerms } from '#catalog/workshop/link-terms.ts';
import { readModules } from '#catalog/workshop/read-modules.ts';
import { readReferences } from '#catalog/workshop/read-references.ts';
import { type Fault, faultLine } from '#errors/fault.ts';

if (import.meta.main) {
	const root = join(import.meta.dirname, '..', contentFolder);
	const { lines, faults } = await linkTermsIn(root, process.argv.slice(2));
	for (const line of lines) console.log(line);
	for (const fault of faults) console.error(faultLine(contentFolder, fault));
	if (faults.length > 0) process.exitCode = 1;
}

/**
 * Writes the texts that change, and says what was done.
 *
 * @param only Ids of modules; none means all.
 */
export async function linkTermsIn(
	root: string,
	only: readonly string[] = [],
): Promise<{ readonly lines: readonly string[]; readonly faults: readonly Fault[] }> {
	const faults: Fault[] = [];
	const glossary = await readReferences('term', root, 'glossary', faults);
	const modules = await readModules(root, faults);
	// Half a glossary would take links out that only the missing terms explain.
	if (faults.length > 0) return { lines: [], faults };
	const unknown = only.filter((id) => !modules.some(({ module }) => module.id === id));
	if (unknown.length > 0) return { lines: [], faults: unknown.map(noModule) };
	const lines: string[] = [];
	for (const { module, text } of modules) {
		if (only.length > 0 && !only.includes(module.id)) continue;
		const { body, added, removed } = linkTerms(text.body, glossary);
		for (const { id, form, line } of removed)
			lines.push(`${text.file}, line ${line + text.bodyLine - 1}: took out the link of “${form}” to ${id}`);
		for (const { id, form, line } of added)
			lines.push(`${text.file}, line ${line + text.bodyLine - 1}: linked “${form}” to ${id}`);
		if (body === text.body) continue;
		const file = join(root, text.file);
		const whole = await readFile(file, 'utf8');
		await writeFile(file, `${headOf(whole, text.bodyLine)}${body}`);
	}
	return { lines: lines.length > 0 ? lines : ['Every term is linked where it is first used.'], faults };
}

/** What stands before the text, to the letter. */
function headOf(whole: string, bodyLine: number): string {
	return whole
		.split('\n')
		.slice(0, bodyLine - 1)
		.map((line) => `${line}\n`)
		.join('');
}

function noModule(id: string): Fault {
	return { place: `modules/${id}`, fault: 'there is no such module', next: 'Check its id.' };
}
