import { type Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';

import { CURRENT_VERSION } from '#catalog/questionnaire.ts';
import { checkQuestionnaireIds, LEDGER_FILE } from '#catalog/check-ids.ts';
import { readQuestionnaire } from '#catalog/read-questionnaire.ts';
import { readStartingSets } from '#catalog/read-starting-sets.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { brandKind, parseBrandText } from '#schemas/brand.ts';
import { parsePlanText } from '#schemas/plan-document.ts';

import { readLines } from './read-lines.ts';
import { QUESTIONNAIRE_FOLDER, readQuestionnaires } from './read-questionnaires.ts';
import { nameOf, openFile, readText, STDIN, toReadFault } from './read-text.ts';
import { type FileFault, Refusal } from './refusal.ts';
import type { Surroundings } from './surroundings.ts';
import { ContentFolder, WORD_LIST } from './workshop/content-folder.ts';
import type { ContentKind } from './workshop/content-files.ts';
import { findContentFolder, isContentFolder } from './workshop/find-content-folder.ts';
import type { TextReport } from './workshop/reading-ease.ts';

/** What can be checked. */
export type Kind = 'questionnaire' | 'startingSet' | 'plan' | 'brand' | ContentKind;

const QUESTIONNAIRE_HEAD = 'questionnaire.yaml';
const STARTING_SETS = 'starting-sets';
/** How a brand file says what it is, wherever in the file. */
const BRAND_MARK = /"format"\s*:\s*"press-two\/brand"/;

/** Looks at files and folders of every kind, and gathers how many of each there were and what is wrong with them. */
export class Checker {
	readonly counts: Record<Kind, number> = {
		questionnaire: 0,
		startingSet: 0,
		plan: 0,
		brand: 0,
		module: 0,
		case: 0,
		source: 0,
		study: 0,
		term: 0,
		chart: 0,
		session: 0,
		page: 0,
		deck: 0,
		policy: 0,
	};
	readonly faults: FileFault[] = [];
	/** The texts of modules and cases among the files. */
	readonly texts: TextReport[] = [];
	readonly #surroundings: Surroundings;
	#versions: readonly Questionnaire[] | undefined;
	/** Why no plan can be read, where that is so. */
	#refusal: Refusal | undefined;
	#unread = 0;
	/** How often content of the workshop was left unread because the questionnaire has faults. */
	contentUnread = 0;
	/** By the full path of the content folder. */
	readonly #folders = new Map<string, ContentFolder>();
	#lists = 0;
	/** Full paths of folders of questionnaires that were looked at. */
	readonly #questionnaires: string[] = [];

	constructor(surroundings: Surroundings) {
		this.#surroundings = surroundings;
	}

	/** Checks a file or a folder that was asked for, so that finding nothing to check is a fault. */
	async check(path: string): Promise<void> {
		const before = { faults: this.faults.length, seen: this.#seen };
		await this.#gather(path, async () => {
			if (path === STDIN) await this.#checkJson(path);
			else if (await this.#isFolder(path)) await this.#checkFolder(path, true);
			else await this.#checkFile(path);
			if (path !== STDIN) await this.#checkContentAround(path);
		});
		if (this.faults.length > before.faults || this.#seen > before.seen) return;
		const next = 'Name a plan or a brand (.json), plans one a line (.jsonl), or a file or folder of content.';
		this.#add(path, { place: '', fault: 'there is nothing in it that is checked', next });
	}

	/** Plans that could not be checked, as the project's own questionnaire has faults. Tells those, if nothing has. */
	finish(): number {
		const own = join(this.#surroundings.root, QUESTIONNAIRE_FOLDER);
		const told = this.#questionnaires.some((path) => path.startsWith(own));
		if (this.#refusal && !told) this.faults.push(...this.#refusal.faults);
		return this.#unread;
	}

	get #seen(): number {
		return (
			this.#unread +
			this.#lists +
			this.contentUnread +
			Object.values(this.counts).reduce((total, count) => total + count, 0)
		);
	}

	#add(file: string, ...faults: readonly Omit<FileFault, 'file'>[]): void {
		this.faults.push(...faults.map((fault) => ({ ...fault, file })));
	}

	#at(path: string): string {
		return resolve(this.#surroundings.folder, path);
	}

	async #isFolder(path: string): Promise<boolean> {
		return (await stat(this.#at(path))).isDirectory();
	}

	/** One file that cannot be read does not keep the others from being checked. */
	async #gather(path: string, work: () => Promise<void>): Promise<void> {
		try {
			await work();
		} catch (error) {
			if (error instanceof Refusal) this.faults.push(...error.faults);
			else if (error instanceof Error && 'code' in error) this.#add(path, toReadFault(String(error.code)));
			else throw error;
		}
	}

	async #checkFolder(path: string, asked: boolean): Promise<void> {
		const entries = (await readdir(this.#at(path), { withFileTypes: true })).sort(byName);
		const names = entries.map(({ name }) => name);
		if (names.includes(QUESTIONNAIRE_HEAD)) return this.#checkQuestionnaire(path);
		if (names.includes(LEDGER_FILE)) return this.#checkAllVersions(path, entries);
		if (asked ? await this.#isStartingSets(path, names) : basename(path) === STARTING_SETS)
			await this.#checkStartingSets(path);
		// What is asked for is looked for upwards too, so this is for folders on the way down.
		if (!asked && (await isContentFolder(this.#at(path)))) await this.#checkContent(this.#at(path), '', path);
		for (const entry of entries) {
			if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
			const inner = join(path, entry.name);
			if (entry.isDirectory()) await this.#gather(inner, () => this.#checkFolder(inner, false));
			else if (/\.jsonl?$/.test(entry.name)) await this.#gather(inner, () => this.#checkFile(inner));
		}
	}

	async #checkFile(path: string): Promise<void> {
		await stat(this.#at(path)); // throws where it is not there
		if (path.endsWith('.jsonl')) return this.#checkBatch(path);
		if (!path.endsWith('.yaml')) {
			const isProse = !path.endsWith('.json') && (await findContentFolder(this.#at(path))) !== undefined;
			return isProse ? undefined : this.#checkJson(path);
		}
		// A file of content says little without those beside it.
		for (const folder of [dirname(path), dirname(dirname(path))]) {
			const names = await readdir(this.#at(folder));
			if (names.includes(QUESTIONNAIRE_HEAD)) return this.#checkQuestionnaire(folder);
		}
		const folder = dirname(path);
		if (await this.#isStartingSets(folder, [basename(path)])) return this.#checkStartingSets(folder);
	}

	/** Whether YAML in a folder is starting sets: by the folder's name, or by what one of the files holds. */
	async #isStartingSets(folder: string, names: readonly string[]): Promise<boolean> {
		const files = names.filter((name) => name.endsWith('.yaml'));
		if (files.length === 0 || basename(this.#at(folder)) === STARTING_SETS) return files.length > 0;
		const texts = await Promise.all(files.map((name) => readFile(this.#at(join(folder, name)), 'utf8')));
		return texts.some((text) => /^touchpoints:/m.test(text));
	}

	/** Checks the workshop's content that a path lies in, and takes what is about that path. */
	async #checkContentAround(path: string): Promise<void> {
		const content = await findContentFolder(this.#at(path));
		if (!content) return;
		const named = isAbsolute(path) ? content : relative(this.#surroundings.folder, content);
		await this.#checkContent(content, relative(content, this.#at(path)).replaceAll('\\', '/'), named);
	}

	/**
	 * @param asked Path inside the content folder.
	 * @param named The content folder as the caller would name it.
	 */
	async #checkContent(content: string, asked: string, named: string): Promise<void> {
		const versions = await this.#findVersions(0);
		if (!versions) {
			this.contentUnread += 1;
			return;
		}
		const current = versions.find(({ version }) => version === CURRENT_VERSION) ?? versions.at(-1)!;
		let folder = this.#folders.get(content);
		if (!folder) {
			folder = new ContentFolder(content, this.#surroundings.root, current);
			this.#folders.set(content, folder);
		}
		const { kinds, texts, faults } = await folder.check(asked);
		for (const kind of kinds) this.counts[kind] += 1;
		if (asked === WORD_LIST) this.#lists += 1;
		this.texts.push(...texts);
		for (const { file, ...fault } of faults) this.#add(join(named, file), fault);
	}

	async #checkQuestionnaire(folder: string): Promise<void> {
		this.counts.questionnaire += 1;
		this.#questionnaires.push(this.#at(folder));
		const parsed = await readQuestionnaire(this.#at(folder));
		if (!parsed.ok) this.#add(folder, ...parsed.faults);
	}

	async #checkAllVersions(folder: string, entries: readonly Dirent[]): Promise<void> {
		this.counts.questionnaire += entries.filter((entry) => entry.isDirectory()).length;
		this.#questionnaires.push(this.#at(folder));
		this.#add(folder, ...(await checkQuestionnaireIds(this.#at(folder))));
	}

	async #checkStartingSets(folder: string): Promise<void> {
		const parsed = await readStartingSets(this.#at(folder));
		if (parsed.ok) this.counts.startingSet += parsed.value.length;
		else this.#add(folder, ...parsed.faults);
	}

	/** A brand by what it says it is; anything else is held to be a plan. Of the two, a brand may be longer. */
	async #checkJson(path: string): Promise<void> {
		const text = await readText(path, this.#surroundings, brandKind.textAtMost);
		if (BRAND_MARK.test(text)) {
			this.counts.brand += 1;
			const parsed = parseBrandText(text);
			if (!parsed.ok) this.#add(nameOf(path), ...parsed.faults);
			return;
		}
		const versions = await this.#findVersions();
		if (!versions) return;
		this.counts.plan += 1;
		const parsed = parsePlanText(text, versions);
		if (!parsed.ok) this.#add(nameOf(path), ...parsed.faults);
	}

	async #checkBatch(path: string): Promise<void> {
		const versions = await this.#findVersions();
		if (!versions) return;
		for await (const lines of readLines(openFile(path, this.#surroundings))) {
			for (const { number, text } of lines) {
				this.counts.plan += 1;
				const parsed =
					typeof text === 'string' ? parsePlanText(text, versions) : ({ ok: false, faults: [text] } as const);
				if (!parsed.ok) this.#add(`${nameOf(path)}, line ${number}`, ...parsed.faults);
			}
		}
	}

	/** What plans are read with. Without it the plan is counted as unread. */
	async #findVersions(plans = 1): Promise<readonly Questionnaire[] | undefined> {
		try {
			if (!this.#refusal) this.#versions ??= await readQuestionnaires(this.#surroundings.root);
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			this.#refusal = error;
		}
		if (!this.#versions) this.#unread += plans;
		return this.#versions;
	}
}

function byName(a: Dirent, b: Dirent): number {
	return a.name < b.name ? -1 : 1;
}
