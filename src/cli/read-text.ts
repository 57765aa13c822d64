import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import type { Fault } from '#errors/fault.ts';
import { DOCUMENT_TEXT_AT_MOST } from '#schemas/document-file.ts';

import { Refusal } from './refusal.ts';
import type { Surroundings } from './surroundings.ts';

/** Stands for what is piped in, where a file's name is expected. */
export const STDIN = '-';

/** One character takes at most three bytes of UTF-8 for each unit that a document's length is counted in. */
export const BYTES_A_CHARACTER = 3;

/** How a file is named in messages. */
export function nameOf(path: string): string {
	return path === STDIN ? 'standard input' : path;
}

/**
 * The whole text of a document's file. Never reads more than such a document can have.
 *
 * @param textAtMost What it can have, in characters, where that is not what most documents have.
 * @throws Refusal
 */
export async function readText(
	path: string,
	surroundings: Surroundings,
	textAtMost = DOCUMENT_TEXT_AT_MOST,
): Promise<string> {
	const chunks: Uint8Array[] = [];
	let bytes = 0;
	for await (const chunk of openFile(path, surroundings)) {
		chunks.push(chunk);
		bytes += chunk.length;
		if (bytes > BYTES_A_CHARACTER * textAtMost) throw new Refusal(nameOf(path), [tooLong(textAtMost)]);
	}
	const text = decode(Buffer.concat(chunks));
	if (typeof text !== 'string') throw new Refusal(nameOf(path), [text]);
	return text;
}

/** The bytes of a file or of what is piped in, as they come. @throws Refusal */
export async function* openFile(path: string, { folder, input }: Surroundings): AsyncGenerator<Uint8Array> {
	if (path === STDIN) {
		yield* input;
		return;
	}
	try {
		const file = resolve(folder, path);
		if ((await stat(file)).isDirectory()) throw new Refusal(path, [A_FOLDER]);
		yield* createReadStream(file) as AsyncIterable<Uint8Array>;
	} catch (error) {
		if (error instanceof Error && 'code' in error) throw new Refusal(path, [toReadFault(String(error.code))]);
		throw error;
	}
}

/** Bytes of UTF-8, with or without a mark in front, to text; or what is wrong with them. */
export function decode(bytes: Buffer): string | Fault {
	if (!isUtf8(bytes)) return NOT_TEXT;
	const text = bytes.toString('utf8');
	return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** What is wrong where a path cannot be read, by the system's error code. */
export function toReadFault(code: string): Fault {
	if (code === 'ENOENT' || code === 'ENOTDIR') {
		return { place: '', fault: 'there is no such file', next: 'Check the name and the folder.' };
	}
	if (code === 'EACCES' || code === 'EPERM') {
		return {
			place: '',
			fault: 'it may not be read',
			next: 'Ask for the right to read it, or copy it elsewhere.',
		};
	}
	return {
		place: '',
		fault: `it cannot be read (${code})`,
		next: 'Check the name, or copy the file elsewhere.',
	};
}

export function tooLong(textAtMost = DOCUMENT_TEXT_AT_MOST): Fault {
	return {
		place: '',
		fault: `it is longer than such a file can be (${textAtMost.toLocaleString('en')} characters)`,
		next: 'Check that this is the file you exported from Press Two.',
	};
}

const NOT_TEXT: Fault = {
	place: '',
	fault: 'it is not text in UTF-8',
	next: 'Choose a file that was exported from Press Two, or save it again as UTF-8.',
};

const A_FOLDER: Fault = { place: '', fault: 'it is a folder', next: 'Name a file in it.' };
