import { resultCharts } from '#charts/result-charts.ts';
import { assess } from '#domain/assess.ts';
import { toReported } from '#domain/plan/share-plan.ts';
import type { ReportMaterial } from '#domain/report/material.ts';
import type { DrawPicture } from '#export/draw-picture.ts';
import type { ExportFile } from '#export/kit/export-file.ts';
import { leftOutWords, makeKit } from '#export/kit/make-kit.ts';
import { kitFormats, makeResultFiles } from '#export/kit/result-files.ts';

import { withPictures } from '../browser/draw-pictures.ts';
import { type Arguments, type Command, DONE, JSON_OPTION } from '../command.ts';
import { readBrand } from '../read-brand.ts';
import { readDay } from '../read-day.ts';
import { readPlan } from '../read-plan.ts';
import { questionnaireOf, readQuestionnaires } from '../read-questionnaires.ts';
import { WrongUse } from '../refusal.ts';
import { writeFiles } from '../write-files.ts';

const FORMATS = ['html', 'docx', 'csv', 'json', 'kit'] as const;
type Format = (typeof FORMATS)[number];
const USUAL = 'html,docx,csv,json';

export const reportCommand: Command = {
	name: 'report',
	usage: ['report PLAN.json --out DIR'],
	summary: 'Write the result as a document and as data.',
	details: [
		'FORMATS: html, docx, csv (answers, risks and actions), json, kit (everything but JSON as one ZIP for a\n' +
			`client), with commas between them. ${USUAL} where it is not said. Pictures need a Chromium.`,
		'Notes, dates and reasons of the answers, and where the plan comes from, are left out without --with-notes.\n' +
			'All files are written or none; files that are there already are kept without --overwrite.',
		'--json: { "files": [{ "path", "format", "bytes" }] }.',
	],
	options: [
		JSON_OPTION,
		{ name: 'out', value: 'DIR', summary: 'The folder to write to. It is made where it is missing.' },
		{ name: 'brand', value: 'BRAND.json', summary: 'Name, logo and colours of the client.' },
		{ name: 'format', value: 'FORMATS', summary: 'What to write, as in html,docx.' },
		{ name: 'with-notes', summary: 'Take in what was written beside the answers.' },
		{
			name: 'date',
			value: 'DAY',
			summary: 'The day of the report, as in 2026-12-01. None where it is not said.',
		},
		{ name: 'overwrite', summary: 'Replace files of the same names.' },
	],
	async run(given, surroundings) {
		const [path, ...more] = given.paths;
		if (path === undefined) throw new WrongUse('A plan file is missing');
		if (more.length > 0) throw new WrongUse('One report is written at a time');
		const out = given.values.get('out');
		if (out === undefined) throw new WrongUse('The folder to write to is missing', 'Add --out DIR.');
		const formats = readFormats(given);
		const date = readDay(given.values.get('date'));
		const versions = await readQuestionnaires(surroundings.root);
		const plan = await readPlan(path, versions, surroundings);
		const brand = await readBrand(given.values.get('brand'), surroundings);
		const questionnaire = questionnaireOf(plan, versions);
		const notes = given.flags.has('with-notes');
		const document = toReported(plan, { notes });
		const material: ReportMaterial = {
			questionnaire,
			document,
			result: assess(questionnaire, document),
			charts: resultCharts(questionnaire, document),
			brand,
			...(date && { date }),
		};
		const files = await withPictures((drawPicture) => makeFiles(material, formats, { notes, drawPicture }));
		const paths = await writeFiles(
			out,
			files.map(({ path: name, bytes }) => ({ name, bytes })),
			surroundings,
			{ overwrite: given.flags.has('overwrite') },
		);
		const written = files.map(({ format, bytes }, index) => ({
			path: paths[index]!,
			format,
			bytes: bytes.length,
		}));
		await surroundings.out(
			given.flags.has('json')
				? `${JSON.stringify({ files: written }, null, 2)}\n`
				: written.map((file) => `${file.path}\n`).join(''),
		);
		return DONE;
	},
};

function readFormats({ values }: Arguments): readonly Format[] {
	const names = (values.get('format') ?? USUAL).split(',').map((name) => name.trim());
	return [...new Set(names)].map((name) => {
		const format = FORMATS.find((known) => known === name);
		if (!format) throw new WrongUse(`There is no format "${name}"`, `Write some of: ${FORMATS.join(', ')}.`);
		return format;
	});
}

interface Making {
	readonly notes: boolean;
	readonly drawPicture: DrawPicture;
}

async function makeFiles(
	material: ReportMaterial,
	formats: readonly Format[],
	making: Making,
): Promise<ExportFile[]> {
	const files: ExportFile[] = [];
	for (const format of formats) {
		if (format === 'kit') files.push(await kitFile(material, making));
		else files.push(...(await makeResultFiles(material, format, making.drawPicture)));
	}
	return files;
}

async function kitFile(material: ReportMaterial, { notes, drawPicture }: Making): Promise<ExportFile> {
	const files: ExportFile[] = [];
	for (const format of kitFormats) files.push(...(await makeResultFiles(material, format, drawPicture)));
	const bytes = makeKit({ material, files, leftOut: leftOutWords({ notes }) });
	return { path: 'client-kit.zip', format: 'kit', bytes, about: 'Everything for the client.' };
}
