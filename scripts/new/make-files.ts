import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { stringify } from 'yaml';

import { kinds } from './kinds.ts';
import { NotMade, type Request } from './request.ts';

const templates = join(import.meta.dirname, 'templates');

/** What the content holds already, as far as a new file depends on it. */
interface Surroundings {
	readonly order: number;
	readonly citable: string;
	readonly today: string;
}

/**
 * Makes the files of something new, valid as they are, and says which. Nothing that is there is ever overwritten.
 *
 * @param root The content folder.
 * @param today The day as 2026-11-22.
 * @throws NotMade
 */
export async function makeFiles(request: Request, root: string, today: string): Promise<readonly string[]> {
	const { files } = kinds[request.kind];
	const surroundings = { ...(await look(root)), today };
	const made = await Promise.all(
		Object.entries(files).map(async ([template, place]) => ({
			path: place(request.id),
			text: fill(await readFile(join(templates, template), 'utf8'), request, surroundings),
		})),
	);
	const taken = made.find(({ path }) => existsSync(join(root, path)));
	if (taken) throw new NotMade(`${taken.path} is there already. Choose another id, or change that file.`);
	for (const { path, text } of made) {
		await mkdir(dirname(join(root, path)), { recursive: true });
		await writeFile(join(root, path), text, { flag: 'wx' });
	}
	return made.map(({ path }) => path);
}

async function look(root: string): Promise<Omit<Surroundings, 'today'>> {
	const modules = await readdir(join(root, 'modules')).catch(() => []);
	const orders = await Promise.all(
		modules.map(async (id) => {
			const text = await readFile(join(root, 'modules', id, 'module.mdx'), 'utf8').catch(() => '');
			return Number(/^order: *(\d+)/m.exec(text)?.[1] ?? 0);
		}),
	);
	const citable = (await readdir(join(root, 'evidence')).catch(() => [])).filter((name) =>
		name.endsWith('.yaml'),
	);
	return {
		order: Math.max(0, ...orders) + 1,
		citable: citable.sort()[0]?.replace('.yaml', '') ?? 'some-source',
	};
}

function fill(
	template: string,
	{ kind, id, title }: Request,
	{ order, citable, today }: Surroundings,
): string {
	return template
		.replaceAll(/: New title$/gm, () => `: ${stringify(title, { lineWidth: 0 }).trim()}`)
		.replaceAll('New title', () => title)
		.replaceAll('new-module', id)
		.replaceAll('new-source', kind === 'source' ? id : `${id}-source`)
		.replace('order: 1 ', `order: ${order} `)
		.replace('some-source', citable)
		.replace('2026-11-22', today);
}
