import { fitBrand } from '#domain/brand/fit-brand.ts';
import type { ChartSpec } from '#domain/chart/chart-spec.ts';
import { makeReport } from '#domain/report/make-report.ts';
import type { ReportMaterial } from '#domain/report/material.ts';

import { chartFile } from '../charts/chart-file.ts';
import { signPng } from '../charts/sign-png.ts';
import { actionsCsv, answersCsv, risksCsv } from '../data/to-csv.ts';
import { resultJson } from '../data/to-json.ts';
import type { DrawPicture } from '../draw-picture.ts';
import { chartSizeOf, chartThemeOf } from '../report/chart-look.ts';
import { reportFile } from '../report/to-html.ts';
import { type ExportFile, textFile } from './export-file.ts';

export const resultFormats = ['html', 'docx', 'csv', 'json', 'charts'] as const;
/** What a client gets where nothing else is chosen. */
export const kitFormats = ['html', 'docx', 'csv', 'charts'] as const satisfies readonly ResultFormat[];
export type ResultFormat = (typeof resultFormats)[number];

/** The files of a result, made of nothing but the material: what is not in it cannot be in them. */
export async function makeResultFiles(
	material: ReportMaterial,
	format: ResultFormat,
	drawPicture: DrawPicture,
): Promise<ExportFile[]> {
	const look = fitBrand(material.brand);
	switch (format) {
		case 'html': {
			const about = 'The report as a page for any browser. It needs no network, and prints on A4 and Letter.';
			return [textFile('report.html', format, reportFile(makeReport(material), look), about)];
		}
		case 'docx': {
			// Half of all that a report could need, for one format of several.
			const { reportDocx } = await import('../report/to-docx.ts');
			const bytes = await reportDocx(makeReport(material), look, drawPicture);
			const about = 'The same report as a Word document, to edit.';
			return [{ path: 'report.docx', format, bytes, about }];
		}
		case 'csv':
			return [
				textFile(
					'answers.csv',
					format,
					answersCsv(material),
					'All questions with their answers, as a table.',
				),
				textFile('risks.csv', format, risksCsv(material), 'Each risk before and after controls, 0 to 1.'),
				textFile(
					'actions.csv',
					format,
					actionsCsv(material),
					'What to do. Owner and date are open, to be written in.',
				),
			];
		case 'json':
			return [textFile('result.json', format, resultJson(material), 'Plan and result, for programs.')];
		case 'charts':
			return chartFiles(material, drawPicture);
	}
}

async function chartFiles(material: ReportMaterial, drawPicture: DrawPicture): Promise<ExportFile[]> {
	const { document, result, questionnaire, charts } = material;
	const theme = chartThemeOf(fitBrand(material.brand));
	const source = `${document.title.trim() || 'Plan without a title'} · Press Two, questionnaire ${questionnaire.version}, fingerprint ${result.fingerprint}`;
	const files: ExportFile[] = [];
	for (const [name, chart] of Object.entries<ChartSpec>({ ...charts })) {
		const drawing = chartFile(chart, chartSizeOf(chart), { theme, source });
		files.push(textFile(`charts/${name}.svg`, 'svg', drawing.svg, `Chart: ${chart.title}.`), {
			path: `charts/${name}.png`,
			format: 'png',
			bytes: signPng(await drawPicture(drawing), { title: chart.title, source }),
			about: `The same chart as a picture.`,
		});
	}
	return files;
}
