import { lstat, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import type { Fault } from '#errors/fault.ts';

import { Refusal } from './refusal.ts';
import { OutputFailed, type Surroundings } from './surroundings.ts';

export interface OutFile {
	/** Without a folder. */
	readonly name: string;
	readonly bytes: Uint8Array;
}

interface Options {
	/** Files of these names may be replaced. */
	readonly overwrite: boolean;
	/** Writes one file that is not there yet, down to the disk. */
	readonly write?: (path: string, bytes: Uint8Array) => Promise<void>;
}

/**
 * Writes all files or none: each under a name of its own first, and only when all are on the disk do they get theirs.
 * Whatever goes wrong, what was in the folder before is there afterwards.
 *
 * @param folder As the caller named it; it is made where it is missing.
 * @returns The files' paths, as the caller would name them.
 * @throws Refusal where the files are not to be there, OutputFailed where they do not fit on the disk.
 */
export async function writeFiles(
	folder: string,
	files: readonly OutFile[],
	surroundings: Pick<Surroundings, 'folder'>,
	{ overwrite, write = writeNew }: Options,
): Promise<string[]> {
	const place = resolve(surroundings.folder, folder);
	const moves = files.map(({ name, bytes }) => ({
		name,
		bytes,
		to: join(place, name),
		part: join(place, `.${name}.${process.pid}.part`),
		old: join(place, `.${name}.${process.pid}.old`),
	}));
	let made: string | undefined;
	try {
		made = await mkdir(place, { recursive: true });
		await checkNames(folder, moves, overwrite);
		for (const { part, bytes } of moves) await write(part, bytes);
		await moveAll(moves);
	} catch (error) {
		await Promise.all(moves.map(({ part }) => rm(part, { force: true }).catch(() => {})));
		if (made !== undefined) await rm(made, { recursive: true, force: true });
		throw isSystemError(error) ? toFailure(folder, error.code) : error;
	}
	return files.map(({ name }) => join(folder, name));
}

async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
	const file = await open(path, 'wx');
	try {
		await file.writeFile(bytes);
		// Some disks say only now that they are full.
		await file.sync();
	} finally {
		await file.close();
	}
}

interface Move extends OutFile {
	readonly to: string;
	readonly part: string;
	readonly old: string;
}

async function checkNames(folder: string, moves: readonly Move[], overwrite: boolean): Promise<void> {
	const faults: Fault[] = [];
	for (const { name, to } of moves) {
		const there = await stat(to).catch(() => undefined);
		if (there?.isDirectory()) {
			faults.push({ place: name, fault: 'it is a folder', next: 'Choose another folder with --out.' });
		} else if (there && !overwrite) {
			faults.push({
				place: name,
				fault: 'there is a file of this name already',
				next: 'Choose another folder with --out, or replace it with --overwrite.',
			});
		}
	}
	if (faults.length > 0) throw new Refusal(folder, faults);
}

/** What stood there is put aside until the last file has its name, and put back where one does not get it. */
async function moveAll(moves: readonly Move[]): Promise<void> {
	const done: { readonly move: Move; readonly replaced: boolean }[] = [];
	try {
		for (const move of moves) {
			const replaced = await lstat(move.to).then(
				() => true,
				() => false,
			);
			if (replaced) await rename(move.to, move.old);
			done.push({ move, replaced });
			await rename(move.part, move.to);
		}
	} catch (error) {
		for (const { move, replaced } of done.reverse()) {
			await rm(move.to, { force: true });
			if (replaced) await rename(move.old, move.to);
		}
		throw error;
	}
	await Promise.all(moves.map(({ old }) => rm(old, { force: true })));
}

function isSystemError(error: unknown): error is Error & { readonly code: string } {
	return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

function toFailure(folder: string, code: string): Error {
	if (code === 'ENOSPC' || code === 'EDQUOT') {
		return new OutputFailed(
			`${folder}: the disk is full. Make room or choose another folder with --out. Nothing was changed.`,
		);
	}
	const next = 'Choose another folder with --out.';
	const faults: Readonly<Record<string, string>> = {
		EEXIST: 'it is a file and no folder',
		ENOTDIR: 'a part of it is a file and no folder',
		EACCES: 'it may not be written to',
		EPERM: 'it may not be written to',
		EROFS: 'it may not be written to',
	};
	return new Refusal(folder, [
		{ place: '', fault: faults[code] ?? `it cannot be written to (${code})`, next },
	]);
}
