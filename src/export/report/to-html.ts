import type { ChartTheme } from '#charts/chart-theme.ts';
import { chartMarkup } from '#charts/svg/chart-svg.ts';
import { Markup, markup } from '#charts/svg/markup.ts';
import { toTable } from '#charts/to-table.ts';
import type { FittedBrand } from '#domain/brand/fit-brand.ts';
import type { ChartSpec } from '#domain/chart/chart-spec.ts';
import type { Report, ReportBlock, ReportTable } from '#domain/report/report.ts';

import { chartSizeOf, chartThemeOf } from './chart-look.ts';
import { reportCss } from './report-css.ts';

/** A report as one file that needs no other: it opens from a disk, and prints on A4 and on Letter. */
export function reportFile(report: Report, look: FittedBrand): string {
	const { title, language, fingerprint, questionnaire, sections } = report;
	const links = sections.map(({ id, title: name }) => markup`<li><a href="#${id}">${name}</a></li>`);
	const nav = markup`<nav aria-label="Sections"><ol>${links}</ol></nav>`;
	const body = markup`<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="generator" content="Press Two"><meta name="press-two-fingerprint" content="${fingerprint}"><meta name="press-two-questionnaire" content="${questionnaire}"><title>${title}</title><style>body{margin:0}
${new Markup(reportCss(report, look))}</style></head><body><main>${article(report, look, nav)}</main></body></html>`;
	return `<!doctype html>\n${String(body)}\n`;
}

/** The report alone, complete and escaped, for a page that has `reportCss` too. */
export function reportHtml(report: Report, look: FittedBrand): string {
	return String(article(report, look));
}

function article(report: Report, look: FittedBrand, nav?: Markup): Markup {
	const { brand } = look;
	const theme = chartThemeOf(look);
	const logo =
		brand.logo &&
		markup`<img class="logo" src="data:${brand.logo.type};base64,${brand.logo.data}" alt="${brand.logo.alt}">`;
	const sections = report.sections.map(
		({ id, title, blocks }) =>
			markup`<section aria-labelledby="${id}"><h2 id="${id}" dir="auto">${title}</h2>${blocks.map((block) =>
				blockHtml(block, theme),
			)}</section>`,
	);
	return markup`<article class="report" lang="${report.language}"><header>${logo}${
		report.client !== undefined && markup`<p class="client" dir="auto">${report.client}</p>`
	}<h1 dir="auto">${report.title}</h1>${report.about.map((line) => markup`<p class="about">${line}</p>`)}</header>${nav}${sections}<footer>${
		brand.footer !== undefined && markup`<p dir="auto">${brand.footer}</p>`
	}<p>Made with Press Two. Fingerprint ${report.fingerprint}, questionnaire ${report.questionnaire}.</p></footer></article>`;
}

function blockHtml(block: ReportBlock, theme: ChartTheme): Markup {
	switch (block.kind) {
		case 'heading':
			return markup`<h3 dir="auto">${block.text}</h3>`;
		case 'paragraph':
			return markup`<p dir="auto">${block.text}</p>`;
		case 'note':
			return markup`<p class="note" dir="auto">${block.text}</p>`;
		case 'list':
			return markup`<ul>${block.items.map((item) => markup`<li dir="auto">${item}</li>`)}</ul>`;
		case 'table':
			return tableHtml(block);
		case 'chart':
			return chartHtml(block.chart, theme);
	}
}

function chartHtml(chart: ChartSpec, theme: ChartTheme): Markup {
	const drawing = chartMarkup(chart, { size: chartSizeOf(chart), theme });
	return markup`<figure><figcaption dir="auto">${chart.sentence}</figcaption>${drawing}<p class="reading">${chart.reading}</p></figure>${tableHtml(chartTable(chart))}`;
}

/** The data of a chart as a table of a report: names and remarks are wide, numbers are not. */
export function chartTable(chart: ChartSpec): ReportTable {
	const { caption, head, rows } = toTable(chart);
	const isNumber = (column: number) =>
		column > 0 && rows.every((row) => /^[\d.,]+( to [\d.,]+)?$|^$/.test(row[column] ?? ''));
	return {
		kind: 'table',
		caption,
		columns: head.map((name, column) => {
			if (isNumber(column)) return { name, width: 1.2, numbers: true };
			return { name: name || 'What', width: 3 };
		}),
		rows,
	};
}

function tableHtml({ caption, columns, rows }: ReportTable): Markup {
	const total = columns.reduce((sum, { width }) => sum + width, 0);
	const head = columns.map(
		({ name, width, numbers }) =>
			markup`<th scope="col" role="columnheader" width="${Math.round((100 * width) / total)}%"${numbers && NUM}>${name}</th>`,
	);
	const body = rows.map(([first = '', ...rest]) => {
		const cells = rest.map((cell, index) => {
			const { name, numbers } = columns[index + 1]!;
			return markup`<td role="cell" data-name="${name}" dir="auto"${numbers && NUM}>${cell}</td>`;
		});
		return markup`<tr role="row"><th scope="row" role="rowheader" dir="auto">${first}</th>${cells}</tr>`;
	});
	// Narrow screens show each row as a block, which would take the roles from the elements.
	return markup`<table role="table"><caption>${caption}</caption><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${body}</tbody></table>`;
}

const NUM = markup` class="num"`;
