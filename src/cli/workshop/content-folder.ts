import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { readWorkshop, type ReadWorkshop } from '#catalog/workshop/read-workshop.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Fault } from '#errors/fault.ts';

import type { FileFault } from '../refusal.ts';
import { checkText } from './check-text.ts';
import { type ContentKind, isUnder, isWorkshopPath, listContentFiles } from './content-files.ts';
import { loadDictionary } from './load-dictionary.ts';
import { readingEase, type TextReport } from './reading-ease.ts';
import { listAddresses, type SiteAddresses } from './site-addresses.ts';
import { Speller } from './speller.ts';
import { parseWordList } from './word-list.ts';

/** What is in one file or folder of the content, and all that is wrong with it. Files are named by their path inside. */
export interface ContentReport {
	/** One of each thing that has a file there. */
	readonly kinds: readonly ContentKind[];
	readonly texts: readonly TextReport[];
	readonly faults: readonly FileFault[];
}

export const WORD_LIST = 'words.txt';

/** A content folder. The workshop in it is read whole, and once, because little can be said of one file alone. */
export class ContentFolder {
	readonly #folder: string;
	readonly #root: string;
	readonly #questionnaire: Questionnaire;
	#workshop: Promise<ReadWorkshop> | undefined;

	/** @param root The project's folder, for the addresses of the site. */
	constructor(folder: string, root: string, questionnaire: Questionnaire) {
		this.#folder = folder;
		this.#root = root;
		this.#questionnaire = questionnaire;
	}

	/** @param asked Path inside the folder; '' is all of it. */
	async check(asked: string): Promise<ContentReport> {
		const [{ files, strangers }, { list, faults: listFaults }, dictionary] = await Promise.all([
			listContentFiles(this.#folder),
			readFile(join(this.#folder, WORD_LIST), 'utf8').then(parseWordList, () => parseWordList('')),
			loadDictionary(),
		]);
		const speller = new Speller(dictionary, list);
		const faults: FileFault[] = [];
		const texts: TextReport[] = [];
		const add = (file: string, found: readonly Fault[]) =>
			faults.push(...found.map((fault) => ({ ...fault, file })));
		let site: SiteAddresses | undefined;
		if (isWorkshopPath(asked)) {
			this.#workshop ??= readWorkshop(this.#folder, this.#questionnaire);
			const read = await this.#workshop;
			site = await listAddresses(this.#root, files);
			// The plan of a case is checked as every plan is.
			faults.push(...read.faults.map(toFileFault).filter(({ file }) => !file.endsWith('.json')));
			for (const { file, prose } of read.texts)
				texts.push({ file, words: prose.words, readingEase: readingEase(prose.plain) });
		}
		const own = files.filter(({ path }) => isUnder(path, asked));
		for (const file of own)
			add(file.path, checkText(file, await readFile(join(this.#folder, file.path), 'utf8'), speller, site));
		add(WORD_LIST, listFaults);
		for (const path of strangers) add(path, [STRANGER]);
		const things = new Map(own.flatMap(({ kind, id }) => (kind ? [[`${kind} ${id}`, kind] as const] : [])));
		return {
			kinds: [...things.values()],
			texts: texts.filter(({ file }) => isUnder(file, asked)),
			faults: faults.filter(({ file }) => isUnder(file, asked)),
		};
	}
}

/** The catalog begins each place with the file. */
function toFileFault({ place, ...rest }: Fault): FileFault {
	const [file = '', ...more] = place.split(', ');
	return { file, place: more.join(', '), ...rest };
}

const STRANGER: Fault = {
	place: '',
	fault: 'nothing reads this file',
	next: 'Check its folder, its name and its ending against docs/writing-content.md.',
};
