import { type Command, DONE, JSON_OPTION, REFUSED } from '../command.ts';
import { Checker, type Kind } from '../checker.ts';
import { toFaultText } from '../refusal.ts';
import { toTextTable } from '../workshop/text-table.ts';

const CONTENT_FOLDER = 'content';

const WORDS: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
	questionnaire: ['questionnaire', 'questionnaires'],
	startingSet: ['starting set', 'starting sets'],
	plan: ['plan', 'plans'],
	brand: ['brand', 'brands'],
	module: ['module', 'modules'],
	case: ['case', 'cases'],
	source: ['source', 'sources'],
	study: ['study', 'studies'],
	term: ['term', 'terms'],
	chart: ['chart', 'charts'],
	session: ['session', 'sessions'],
	page: ['page', 'pages'],
	deck: ['deck template', 'deck templates'],
	policy: ['policy', 'policies'],
};

export const checkCommand: Command = {
	name: 'check',
	usage: ['check [PATH …] [--json]'],
	summary: 'Check content, plan and brand files, and say what is wrong with them.',
	details: [
		'Without PATH: all content of the project: every version of the questionnaire and its ids against what\n' +
			'was published, starting sets, examples, and the workshop: modules, cases, sources, studies, glossary,\n' +
			'charts, sessions, pages, deck templates, policies. Then spelling, links, and how easily each text can be read.',
		'PATH: a file or folder of content, a plan or a brand (.json), plans one a line (.jsonl), or any folder, of\n' +
			'which all files of these kinds are checked.',
		'With --json: { "checked": { "questionnaire", "startingSet", "plan", "module", … }, "texts": [{ "file",\n' +
			'"words", "readingEase" }], "faults": [{ "file", "place", "fault", "next" }] }. The exit code is 1 where\n' +
			'there is a fault.',
	],
	options: [JSON_OPTION],
	async run({ paths, flags }, surroundings) {
		const all = paths.length === 0;
		const checker = new Checker(all ? { ...surroundings, folder: surroundings.root } : surroundings);
		for (const path of all ? [CONTENT_FOLDER] : paths) await checker.check(path);
		const unread = checker.finish();
		const { counts: checked, faults, texts } = checker;
		const kinds = (Object.keys(checked) as Kind[]).filter((kind) => checked[kind] > 0);
		const list = kinds.map(
			(kind) => `${checked[kind].toLocaleString('en')} ${WORDS[kind][checked[kind] === 1 ? 0 : 1]}`,
		);
		if (flags.has('json')) await surroundings.out(`${JSON.stringify({ checked, texts, faults }, null, 2)}\n`);
		else {
			await surroundings.out(toTextTable(texts));
			surroundings.err(toFaultText(faults));
		}
		const found =
			faults.length === 0
				? 'no fault'
				: `${faults.length.toLocaleString('en')} ${faults.length === 1 ? 'fault' : 'faults'}`;
		surroundings.err(`Checked ${list.join(', ') || 'nothing'}: ${found}.\n`);
		if (unread > 0) {
			surroundings.err(
				`${unread} plan ${unread === 1 ? 'file was' : 'files were'} not checked: the questionnaire has faults.\n`,
			);
		}
		if (checker.contentUnread > 0)
			surroundings.err('The workshop was not checked: the questionnaire has faults.\n');
		return faults.length === 0 ? DONE : REFUSED;
	},
};
