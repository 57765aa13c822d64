import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { OtherFileKind } from '#schemas/content-schemas.ts';
import type { FileKind } from '#schemas/workshop/files.ts';

type SchemaKind = FileKind | OtherFileKind;

/** What is counted. */
export type ContentKind =
	'module' | 'case' | 'source' | 'study' | 'term' | 'chart' | 'session' | 'page' | 'deck' | 'policy';

/** A file of the content folder that people read something of. */
export interface ContentFile {
	/** Path inside the content folder, with `/`. */
	readonly path: string;
	/** What it belongs to, where that is counted; the three files of a module belong to one. */
	readonly kind?: ContentKind;
	readonly id?: string;
	/** What its fields are; slides have none. */
	readonly schema?: SchemaKind;
}

interface Row {
	readonly pattern: RegExp;
	readonly kind?: ContentKind;
	readonly schema?: SchemaKind;
}

const rows: readonly Row[] = [
	{ pattern: /^modules\/([^/]+)\/module\.mdx$/, kind: 'module', schema: 'module' },
	{ pattern: /^modules\/([^/]+)\/exercises\.yaml$/, kind: 'module', schema: 'exercises' },
	{ pattern: /^modules\/([^/]+)\/slides\.md$/, kind: 'module' },
	{ pattern: /^cases\/([^/]+)\.mdx$/, kind: 'case', schema: 'case' },
	{ pattern: /^cases\/([^/]+)\.plan\.json$/, kind: 'case', schema: 'plan' },
	{ pattern: /^sources\/([^/]+)\.yaml$/, kind: 'source', schema: 'source' },
	{ pattern: /^evidence\/([^/]+)\.yaml$/, kind: 'study', schema: 'evidence' },
	{ pattern: /^glossary\/([^/]+)\.yaml$/, kind: 'term', schema: 'term' },
	{ pattern: /^figures\/([^/]+)\.yaml$/, kind: 'chart', schema: 'figure' },
	{ pattern: /^sessions\/([^/]+)\.yaml$/, kind: 'session', schema: 'session' },
	{ pattern: /^pages\/([^/]+)\.mdx$/, kind: 'page', schema: 'page' },
	{ pattern: /^examples\/[^/]+\.json$/, schema: 'plan' },
	{ pattern: /^starting-sets\/[^/]+\.yaml$/, schema: 'startingSet' },
	{ pattern: /^decks\/([^/]+)\.yaml$/, kind: 'deck', schema: 'deckTemplate' },
	{ pattern: /^(agenda-limits)\.yaml$/, kind: 'policy', schema: 'agendaLimits' },
	{ pattern: /^(replan-policy)\.yaml$/, kind: 'policy', schema: 'replanPolicy' },
];

/** Folders in which every file is of one of the kinds that are counted. */
const ownFolders = new Set(
	rows.flatMap(({ kind, pattern: { source } }) =>
		kind && source.includes('\\/') ? source.slice(1).split('\\/')[0]! : [],
	),
);

/** All files of a content folder that have words for people, and those of which nobody knows what they are. */
export async function listContentFiles(
	root: string,
): Promise<{ readonly files: readonly ContentFile[]; readonly strangers: readonly string[] }> {
	const entries = await readdir(root, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.test.ts'))
		.map(({ name, parentPath }) => join(parentPath, name).slice(join(root, '/').length).replaceAll('\\', '/'))
		.sort();
	const found = paths.map((path) => ({ path, file: toContentFile(path) }));
	return {
		files: found.flatMap(({ file }) => file ?? []),
		strangers: found.filter(({ path, file }) => !file && isWorkshopPath(path)).map(({ path }) => path),
	};
}

/** What a file is, by its path inside the content folder; nothing where it is none of the content. */
export function toContentFile(path: string): ContentFile | undefined {
	const [, name, sub] = /^questionnaire\/[^/]+\/(?:(\w+)\/)?([\w-]+)\.yaml$/.exec(path) ?? [];
	if (sub) return { path, schema: `questionnaire/${name ?? sub}` };
	for (const { pattern, kind, schema } of rows) {
		const match = pattern.exec(path);
		if (match) return { path, ...(kind && { kind, id: match[1]! }), ...(schema && { schema }) };
	}
	return undefined;
}

/** Whether a path inside the content folder can hold something of the workshop. */
export function isWorkshopPath(path: string): boolean {
	return path === '' || ownFolders.has(path.split('/')[0]!) || toContentFile(path)?.kind !== undefined;
}

/** Whether a path lies in a folder or is it; the content folder itself is ''. */
export function isUnder(path: string, folder: string): boolean {
	return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
