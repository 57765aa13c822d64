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

/** Of packages that name their licence and bring no text of it. */
const WITHOUT_FILE: Readonly<Record<string, string>> = {
	saxes: `The ISC License

Copyright (c) Isaac Z. Schlueter and Contributors
Copyright (c) 2019-2021 Louis-Dominique Dubeau

Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY
AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM
LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR
OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
PERFORMANCE OF THIS SOFTWARE.
`,
};

async function readLicence(dependency: string): Promise<string> {
	const known = WITHOUT_FILE[dependency];
	if (known) return `${dependency}\n\n${known}`;
	const folder = `node_modules/${dependency}`;
	const file = (await readdir(folder)).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
	if (!file) throw new Error(`${folder} has no licence file. Add its text to src/pages/licences.txt.ts.`);
	return `${dependency}\n\n${await readFile(`${folder}/${file}`, 'utf8')}`;
}
