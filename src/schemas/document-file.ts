import type { Fault, Parsed } from '#errors/fault.ts';

import { findJsonBreak } from './json-break.ts';
import { findUnsafe } from './unsafe-json.ts';

/** Longest document that is read, in characters. A full plan with long notes has about a tenth of it. */
export const DOCUMENT_TEXT_AT_MOST = 1_000_000;

export type Loose = Readonly<Record<string, unknown>>;

/** A kind of document that is kept, sent and opened again. */
export interface DocumentKind {
	/** As in `a plan`, for what is said about a file. */
	readonly named: string;
	/** What the document says it is: `press-two/plan`. */
	readonly format: string;
	/** The format version that this release writes. */
	readonly version: number;
	/** Longest text that is read, in characters, where it is not what most documents have. */
	readonly textAtMost?: number;
	/**
	 * From each format version to the next. A migration only moves and renames; whether the outcome makes sense is
	 * for the schema to say. Old files open for ever, so none is ever taken out.
	 */
	readonly migrations: Readonly<Record<number, (document: Loose) => Loose>>;
}

/** Text of a file, a link or a record to a value, with nothing said yet about what it holds. */
export function parseJsonText(
	text: string,
	{ named, textAtMost = DOCUMENT_TEXT_AT_MOST }: DocumentKind,
): Parsed<unknown> {
	if (text.length > textAtMost) {
		return refuse({
			place: '',
			fault: `it has ${text.length.toLocaleString('en')} characters, and ${named} has at most ${textAtMost.toLocaleString('en')}`,
			next: 'Check that this is the file you exported from Press Two.',
		});
	}
	// Some editors begin a file with a mark of its encoding, which is no part of JSON.
	const json = text.replace(/^\uFEFF/, '');
	try {
		return { ok: true, value: JSON.parse(json) };
	} catch {
		return refuse(notJson(json));
	}
}

/** A document in any format version that ever was, safe to read on and brought up to the newest. */
export function migrateDocument(value: unknown, kind: DocumentKind): Parsed<Loose> {
	const { named, format, version: newest, migrations } = kind;
	const unsafe = findUnsafe(value);
	if (unsafe) return refuse(unsafe);
	if (!isLoose(value)) {
		const next = 'Choose a file that was exported from Press Two.';
		return refuse({ place: '', fault: `it is not ${named}`, next });
	}
	if (value['format'] !== format) {
		const found =
			typeof value['format'] === 'string'
				? `it is "${value['format'].slice(0, 40)}"`
				: 'it does not say what it is';
		return refuse({
			place: 'format',
			fault: `${found}, and ${named} says "${format}"`,
			next: `Choose ${named} that was exported from Press Two.`,
		});
	}
	let document = value;
	for (let version = document['formatVersion']; version !== newest; version = document['formatVersion']) {
		if (typeof version === 'number' && version > newest) {
			return refuse({
				place: 'formatVersion',
				fault: `the file is in format ${version}, and this release reads formats up to ${newest}`,
				next: 'Open it with a newer release of Press Two.',
			});
		}
		const migrate = typeof version === 'number' ? migrations[version] : undefined;
		if (!migrate) {
			return refuse({
				place: 'formatVersion',
				fault: 'there is no such format version',
				next: `Write ${newest}, if the file follows that format.`,
			});
		}
		document = { ...migrate(document), formatVersion: Number(version) + 1 };
	}
	return { ok: true, value: document };
}

export function isLoose(value: unknown): value is Loose {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notJson(text: string): Fault {
	const next = 'Choose a file that was exported from Press Two, or mend it in a text editor.';
	if (text.trim() === '') return { place: '', fault: 'it is empty', next };
	const position = findJsonBreak(text) ?? text.length;
	const fault = position === text.length ? 'it ends too early' : 'it is not JSON';
	return { place: `line ${text.slice(0, position).split('\n').length}`, fault, next };
}

function refuse(fault: Fault): { readonly ok: false; readonly faults: readonly Fault[] } {
	return { ok: false, faults: [fault] };
}
