import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { evidenceKinds } from '#domain/workshop/reference.ts';

import type { ContentFile, ContentKind } from './content-files.ts';

/** Every address of the site, and those of its parts that content may point to. */
export interface SiteAddresses {
	readonly addresses: ReadonlySet<string>;
	/** What may follow `#`, by address; an address that is not in it is not looked into. */
	readonly fragments: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What stands for a part in square brackets, by the name between them. */
export type PathValues = Readonly<Record<string, readonly string[]>>;

/** By the files that there are: a link to a case is not dead because the case has a fault. */
export function toPathValues(files: readonly ContentFile[]): PathValues {
	const idsOf = (kind: ContentKind, of = files) => [
		...new Set(of.filter((file) => file.kind === kind).map(({ id = '' }) => id)),
	];
	const plans = files.filter(({ path }) => path.endsWith('.plan.json'));
	return {
		page: idsOf('page'),
		module: idsOf('module'),
		deck: [...idsOf('module'), ...idsOf('session')],
		case: idsOf('case'),
		plan: idsOf('case', plans),
		session: idsOf('session'),
		name: ['plan-1'],
		speaker: ['speaker'],
		// Of a client's site alone: content links to none of them.
		file: [],
	};
}

/** What the site has: a page for each file of `src/pages`, and the files of `public`. */
export async function listAddresses(root: string, files: readonly ContentFile[]): Promise<SiteAddresses> {
	const values = toPathValues(files);
	const pages = await listFiles(join(root, 'src/pages'));
	const addresses = [
		...pages.flatMap((page) => toAddresses(page, values)),
		...(await listFiles(join(root, 'public'))).map((file) => `/${file}`),
	];
	const idsOf = (kind: ContentKind) => files.filter((file) => file.kind === kind).map(({ id = '' }) => id);
	const fragments = new Map([
		['/glossary/', new Set(idsOf('term'))],
		// The page of evidence has a heading for each kind.
		['/evidence/', new Set([...idsOf('study'), ...evidenceKinds])],
	]);
	return { addresses: new Set(addresses), fragments };
}

/** The addresses of one file in `src/pages`, as Astro makes them. */
export function toAddresses(file: string, values: PathValues): string[] {
	const page = /^(.*?)(?:index)?\.astro$/.exec(file)?.[1];
	const path = page === undefined ? file.replace(/\.[jt]s$/, '') : page.replace(/\/$/, '');
	if (path === '404') return [];
	return fill(path, values).map((filled) =>
		page === undefined ? `/${filled}` : `/${filled}/`.replace(/\/+/g, '/'),
	);
}

function fill(path: string, values: PathValues): string[] {
	const [whole, rest, name = ''] = /\[(\.\.\.)?(\w+)\]/.exec(path) ?? [];
	if (!whole) return [path];
	// A rest parameter may stand for nothing at all.
	const known = [...(values[name] ?? []), ...(rest ? [''] : [])];
	return known.flatMap((value) => fill(path.replace(whole, value), values));
}

async function listFiles(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
	return entries
		.filter((entry) => entry.isFile())
		.map(({ name, parentPath }) =>
			join(parentPath, name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/'),
		);
}
