import { readFile } from 'node:fs/promises';

import type { Brand } from '#domain/brand/brand.ts';
import { faultLine } from '#errors/fault.ts';
import { parseBrandText } from '#schemas/brand.ts';

import { toBrandSheet } from './brand-sheet.ts';
import { readTokens } from './read-tokens.ts';

let reading: Promise<Brand | undefined> | undefined;

/** The client whose site is built: the brand file that BRAND names. None: it is Press Two's own. */
export function getBrand(): Promise<Brand | undefined> {
	reading ??= readBrand(process.env['BRAND']);
	return reading;
}

/** What `/brand/site.css` holds. */
export async function getBrandSheet(brand: Brand): Promise<string> {
	const [tokens, rules] = await Promise.all(
		['tokens', 'client'].map((name) => readFile(`src/styles/${name}.css`, 'utf8')),
	);
	return `${toBrandSheet(brand, readTokens(tokens!))}\n${rules}`;
}

/** @throws Where it cannot be read or has a fault: a client's site in nobody's colours is none. */
export async function readBrand(file: string | undefined): Promise<Brand | undefined> {
	if (!file) return undefined;
	const text = await readFile(file, 'utf8').catch(() => undefined);
	if (text === undefined)
		throw new Error(`BRAND is "${file}", and no file can be read there. Give the path of a brand file.`);
	const parsed = parseBrandText(text);
	if (parsed.ok) return parsed.value;
	throw new Error(
		`The brand has faults.\n${parsed.faults.map((fault) => faultLine(file, fault)).join('\n')}`,
	);
}
