import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { PublicCase } from '#domain/workshop/public-case.ts';
import type { Fault } from '#errors/fault.ts';
import { listCites, readProse } from '#markdown/read-prose.ts';
import { splitFrontMatter } from '#markdown/split-front-matter.ts';
import { type KnownQuestionnaire, parsePlanText } from '#schemas/plan-document.ts';
import { parseFile } from '#schemas/workshop/files.ts';

import { atFile } from './at-file.ts';
import type { ChartSources, ReadText } from './read-modules.ts';

/** A case with its text, which the checks look into. */
export interface ReadCase {
	readonly publicCase: PublicCase;
	readonly text: ReadText;
}

/** All cases by name. A case that has faults is left out, and its faults are gathered. */
export async function readCases(
	root: string,
	known: readonly KnownQuestionnaire[],
	faults: Fault[],
	charts: ChartSources,
): Promise<ReadCase[]> {
	const folder = join(root, 'cases');
	if (!existsSync(folder)) return [];
	const files = (await readdir(folder)).filter((name) => name.endsWith('.mdx')).sort();
	const cases = await Promise.all(files.map((file) => readCase(root, file, known, faults, charts)));
	return cases
		.filter((read) => read !== undefined)
		.sort((a, b) => a.publicCase.organisation.localeCompare(b.publicCase.organisation, 'en'));
}

async function readCase(
	root: string,
	name: string,
	known: readonly KnownQuestionnaire[],
	faults: Fault[],
	charts: ChartSources,
): Promise<ReadCase | undefined> {
	const file = `cases/${name}`;
	const id = name.replace(/\.mdx$/, '');
	const parts = splitFrontMatter(await readFile(join(root, file), 'utf8'));
	const head = parts.ok ? parseFile('case', parts.value.head) : parts;
	if (!parts.ok || !head.ok) {
		faults.push(...(head.ok ? [] : head.faults).map(atFile(file)));
		return undefined;
	}
	const planFile = `cases/${id}.plan.json`;
	const planText = existsSync(join(root, planFile))
		? await readFile(join(root, planFile), 'utf8')
		: undefined;
	const plan = planText === undefined ? undefined : parsePlanText(planText, known);
	if (plan && !plan.ok) faults.push(...plan.faults.map(atFile(planFile)));
	const { body, bodyLine } = parts.value;
	const prose = readProse(body);
	const dated = head.value.timeline.map(({ source }) => source);
	return {
		publicCase: {
			id,
			...head.value,
			cites: [...new Set([...listCites(prose, charts), ...dated])],
			...(plan?.ok && { plan: plan.value }),
		},
		text: { file, prose, bodyLine, body },
	};
}
