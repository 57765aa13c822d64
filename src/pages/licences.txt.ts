import { readdir, readFile } from 'node:fs/promises';

import type { APIRoute } from 'astro';

import { dependencies, name } from '../../package.json';

/** The project's licence and that of every package and typeface that the site may serve a part of. */
export const GET: APIRoute = async () => {
	const own = await readFile('LICENSE', 'utf8');
	const others = await Promise.all(Object.keys(dependencies).sort().map(readLicence));
	return new Response([`${name}\n\n${own}`, ...others].join(`\n\n${'='.repeat(80)}\n\n`), {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	});
};

async function readLicence(dependency: string): Promise<string> {
	const folder = `node_modules/${dependency}`;
	const file = (await readdir(folder)).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
	if (!file) throw new Error(`${folder} has no licence file. Add its text to src/pages/licences.txt.ts.`);
	return `${dependency}\n\n${await readFile(`${folder}/${file}`, 'utf8')}`;
}
