// The files of a result, opened and read by others than those who wrote them.
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';

import { resultCharts } from '#charts/result-charts.ts';
import { assess } from '#domain/assess.ts';
import { type Brand, PRESS_TWO } from '#domain/brand/brand.ts';
import { logoBytes } from '#domain/brand/logo-size.ts';
import type { PlanDocument } from '#domain/plan/plan-document.ts';
import { toReported } from '#domain/plan/share-plan.ts';
import type { ReportMaterial } from '#domain/report/material.ts';
import type { ExportFile } from '#export/kit/export-file.ts';
import { leftOutWords, makeKit } from '#export/kit/make-kit.ts';
import { makeResultFiles, resultFormats } from '#export/kit/result-files.ts';
import { readZip } from '#export/zip.ts';
import { BIG, EXAMPLE, plan } from '../fixtures/plans.ts';
import { png } from '../fixtures/pictures.ts';
import { questionnaire } from '../fixtures/questionnaire.ts';

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const drawPicture = () => Promise.resolve(logoBytes({ data: png(2, 1) }));

function materialOf(document: PlanDocument, { notes = false, brand = PRESS_TWO } = {}): ReportMaterial {
	const shown = toReported(document, { notes });
	return {
		questionnaire,
		document: shown,
		result: assess(questionnaire, shown),
		charts: resultCharts(questionnaire, shown),
		brand,
	};
}

async function filesOf(material: ReportMaterial): Promise<ExportFile[]> {
	const files = [];
	for (const format of resultFormats) files.push(...(await makeResultFiles(material, format, drawPicture)));
	return files;
}

/** Every file, and what is in those that hold others. */
function unpack(files: readonly ExportFile[]): [path: string, bytes: Uint8Array][] {
	return files.flatMap(({ path, bytes }): [string, Uint8Array][] =>
		/\.(zip|docx)$/.test(path)
			? [
					[path, bytes],
					...Object.entries(readZip(bytes)).flatMap(([inner, content]) =>
						unpack([{ path: inner, bytes: content, format: '', about: '' }]),
					),
				]
			: [[path, bytes]],
	);
}

async function withKit(material: ReportMaterial): Promise<ExportFile[]> {
	const files = await filesOf(material);
	const kit = makeKit({ material, files, leftOut: leftOutWords({ notes: false }) });
	return [...files, { path: 'client-kit.zip', bytes: kit, format: 'kit', about: '' }];
}

/** Throws where it is not well-formed; with the names of all elements and their attributes. */
function readXml(xml: string): { readonly name: string; readonly attributes: Record<string, string> }[] {
	const found: { name: string; attributes: Record<string, string> }[] = [];
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, attributes }) => {
		found.push({ name, attributes });
	});
	parser.write(xml).close();
	return found;
}

const NASTY = `A&B <script>alert(1)</script> > " ' عربي 👩‍👩‍👧 ${'x'.repeat(300)}`.slice(0, 300);
const hostile: PlanDocument = {
	...EXAMPLE,
	title: NASTY,
	organisation: 'שלום',
	plan: {
		...BIG.plan,
		touchpoints: BIG.plan.touchpoints.map((touchpoint) => ({ ...touchpoint, name: `=cmd|'/c calc'!A0` })),
	},
	answers: {
		...EXAMPLE.answers,
		S1: { level: 1, note: 'bell \u0007, null \u0000, half \ud800, end ]]> \r\nnext line' },
		S2: { level: 2, note: '=1+1' },
		S3: { level: 1, note: '\t=1+1' },
		S4: { level: 1, note: '＝1+1' },
		S5: { level: 2, note: '-5 of 10' },
		S6: { level: 1, note: ' @SUM(A1)' },
	},
};

describe('the Word document', () => {
	const parts = async (document: PlanDocument, notes = true) => {
		const [file] = await makeResultFiles(materialOf(document, { notes }), 'docx', drawPicture);
		return readZip(file!.bytes);
	};

	test.each([
		['an example', EXAMPLE],
		['a hostile plan', hostile],
		['a plan where all is open', plan([])],
	])('of %s is well-formed, and each relationship leads somewhere', async (_, document) => {
		const files = await parts(document);
		for (const [path, bytes] of Object.entries(files)) {
			if (!/\.(xml|rels)$/.test(path)) continue;
			const elements = readXml(text(bytes));
			if (!path.endsWith('.rels')) continue;
			const folder = path.replace(/_rels\/[^/]*$/, '');
			for (const { name, attributes } of elements) {
				if (name !== 'Relationship' || attributes['TargetMode'] === 'External') continue;
				const target = attributes['Target']!;
				expect(Object.keys(files)).toContain(target.startsWith('/') ? target.slice(1) : folder + target);
			}
		}
	});

	test('has headings, a head on each table that comes again, and words for each picture', async () => {
		const elements = readXml(text((await parts(EXAMPLE))['word/document.xml']));
		const count = (name: string) => elements.filter((element) => element.name === name).length;
		const styles = elements
			.filter(({ name }) => name === 'w:pStyle')
			.map(({ attributes }) => attributes['w:val']);
		expect(styles.filter((style) => style === 'Title').length).toBe(1);
		expect(styles.filter((style) => style === 'Heading1').length).toBe(11);
		expect(styles).toContain('Heading2');
		expect(count('w:tblHeader')).toBe(count('w:tbl'));
		const pictures = elements.filter(({ name }) => name === 'wp:docPr');
		expect(pictures.length).toBe(4);
		expect(new Set(pictures.map(({ attributes }) => attributes['id'])).size).toBe(4);
		for (const { attributes } of pictures) expect(attributes['descr']!.length).toBeGreaterThan(20);
	});

	test('says its language, title and fingerprint', async () => {
		const files = await parts({ ...EXAMPLE, title: 'Support automation' });
		const { fingerprint } = assess(questionnaire, EXAMPLE);
		expect(text(files['word/styles.xml'])).toContain('<w:lang w:val="en-GB"');
		expect(text(files['docProps/core.xml'])).toContain('<dc:title>Support automation</dc:title>');
		expect(text(files['docProps/core.xml'])).toContain(fingerprint);
		expect(text(files['word/footer1.xml'])).toContain(fingerprint);
	});
});

test('the same material gives the same bytes', async () => {
	const [once, again] = [await withKit(materialOf(EXAMPLE)), await withKit(materialOf(EXAMPLE))];
	expect(again.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(
		once.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
	);
});

test('every file of text bears the fingerprint and the version of the questionnaire', async () => {
	const { fingerprint } = assess(questionnaire, EXAMPLE);
	for (const { path, bytes } of await filesOf(materialOf(EXAMPLE))) {
		if (/\.(png|docx)$/.test(path)) continue;
		expect(text(bytes), path).toContain(fingerprint);
		expect(text(bytes), path).toContain(questionnaire.version);
	}
});

describe('what was not chosen', () => {
	const secret = {
		...EXAMPLE,
		provenance: 'MARKORIGIN from /home/mira/plans',
		answers: {
			...EXAMPLE.answers,
			S1: { level: 1, grade: 'document', note: 'MARKNOTE mira@client.example', date: '2019-03-04' },
			C5: { notApplicable: 'MARKREASON' },
		},
		// What another release, or somebody's script, keeps in the file.
		facilitatorNotes: 'MARKFACILITATOR',
		snapshots: [{ title: 'MARKOTHERPLAN' }],
	} as unknown as PlanDocument;
	const marks = [
		'MARKORIGIN',
		'/home/mira',
		'MARKNOTE',
		'mira@client.example',
		'2019-03-04',
		'4 March 2019',
		'MARKREASON',
		'MARKFACILITATOR',
		'MARKOTHERPLAN',
		'MARKBRAND',
	];
	const brand: Brand = { ...PRESS_TWO, id: 'other', client: 'MARKBRAND', footer: 'sales@other.example' };

	test('is in no byte of any file, nor of what is inside it', async () => {
		const files = unpack(await withKit(materialOf(secret)));
		expect(files.length).toBeGreaterThan(40);
		for (const [path, bytes] of files) {
			const content = Buffer.from(bytes);
			for (const mark of [...marks, 'sales@other.example', process.cwd()]) {
				expect(content.includes(mark), `${mark} in ${path}`).toBe(false);
				expect(content.includes(Buffer.from(mark, 'utf16le')), `${mark} in ${path}`).toBe(false);
			}
		}
	});

	test('would be found by that search: notes and brand are there where they are chosen', async () => {
		const all = unpack(await withKit(materialOf(secret, { notes: true, brand })))
			.map(([, bytes]) => text(bytes))
			.join('');
		for (const mark of ['MARKNOTE', 'MARKREASON', 'MARKORIGIN', 'MARKBRAND', 'sales@other.example'])
			expect(all).toContain(mark);
		for (const mark of ['MARKFACILITATOR', 'MARKOTHERPLAN']) expect(all).not.toContain(mark);
	});
});

describe('tables', () => {
	/** RFC 4180, by hand: another reader than the writer. */
	function readCsv(csv: string): string[][] {
		expect(csv.charCodeAt(0)).toBe(0xfeff);
		const rows: string[][] = [[]];
		for (const [, quoted, plain, end] of csv
			.slice(1)
			.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
			rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
			if (end === '\r\n') rows.push([]);
		}
		return rows.filter((row) => row.length > 1);
	}
	const tables = async (document: PlanDocument) => {
		const files = await makeResultFiles(materialOf(document, { notes: true }), 'csv', drawPicture);
		return files.map(({ bytes }) => readCsv(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)));
	};

	test('have one head, and rows as long as it', async () => {
		for (const rows of await tables(hostile)) {
			expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
		}
	});

	test('have no cell that a spreadsheet computes, and keep numbers numbers', async () => {
		const [answers, risks, actions] = await tables(hostile);
		for (const cell of [...answers!, ...risks!, ...actions!].flat()) {
			if (Number.isNaN(Number(cell))) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
		}
		const note = (id: string) => answers!.find((row) => row[1] === id)![8];
		expect(note('S1')).toBe('bell \ufffd, null \ufffd, half \ufffd, end ]]> \nnext line');
		expect(['S2', 'S3', 'S4', 'S5', 'S6'].map(note)).toEqual([
			"'=1+1",
			"'\t=1+1",
			"'＝1+1",
			"'-5 of 10",
			"' @SUM(A1)",
		]);
		for (const row of actions!.slice(1)) expect(row.slice(10, 12)).toEqual(['open', 'open']);
		expect(risks!.slice(1).every((row) => Number(row[4]) >= 0 && row[4] !== '')).toBe(true);
	});

	test('leave empty what is open, and say that it is', async () => {
		const [answers] = await tables(plan([]));
		expect(answers!.length).toBe(questionnaire.questions.length + 1);
		for (const row of answers!.slice(1)) expect([row[3], row[4]]).toEqual(['open', '']);
	});
});

test('markup of a hostile plan is text in the page and in the charts', async () => {
	const files = await filesOf(materialOf(hostile, { notes: true }));
	for (const { path, bytes } of files) {
		if (path.endsWith('.svg')) readXml(text(bytes));
		if (path.endsWith('.html')) {
			expect(text(bytes)).not.toContain('<script');
			expect(text(bytes)).toContain('&lt;script&gt;');
			expect(text(bytes)).not.toMatch(/\sstyle="|https?:(?!\/\/www\.w3\.org)/);
		}
	}
});

test('the data can be read back, and the plan in it scores the same', async () => {
	const [file] = await makeResultFiles(materialOf(EXAMPLE), 'json', drawPicture);
	const data = JSON.parse(text(file!.bytes)) as { plan: PlanDocument; result: unknown };
	expect(assess(questionnaire, data.plan)).toEqual(data.result);
});
