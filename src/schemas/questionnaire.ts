import type { z } from 'astro/zod';

import type { Questionnaire, Settings } from '#domain/questionnaire/questionnaire.ts';
import type { Fault, Parsed } from '#errors/fault.ts';

import { checkQuestionnaire } from './check-questionnaire.ts';
import {
	capsFile,
	contradictionsFile,
	dimensionFile,
	head,
	planFile,
	risksFile,
} from './questionnaire-files.ts';
import { settingsFile } from './questionnaire-settings.ts';
import { toFaults } from './to-faults.ts';

/** Why a number of the questionnaire is what it is, by its place: `settings.dimensionFloor`, `risks.K01`. */
export type Rationales = Readonly<Record<string, string>>;

export interface ParsedQuestionnaire {
	readonly questionnaire: Questionnaire;
	/** For the method page; the engine needs none of it. */
	readonly rationales: Rationales;
	/** What has a new title but its old meaning: the title it had in the version before, by id. */
	readonly reworded: Readonly<Record<string, string>>;
}

/** Every file of a questionnaire but the dimensions, which stand one in a file. */
const parts = {
	'questionnaire.yaml': head,
	'caps.yaml': capsFile,
	'risks.yaml': risksFile,
	'contradictions.yaml': contradictionsFile,
	'plan.yaml': planFile,
	'settings.yaml': settingsFile,
} as const;

type Parts = { readonly [File in keyof typeof parts]: z.output<(typeof parts)[File]> };
type DimensionFile = z.output<typeof dimensionFile>;

/**
 * One version of the questionnaire, out of the files of its folder.
 *
 * @param files What each file holds, by its name inside the folder: `settings.yaml`, `dimensions/S.yaml`.
 */
export function parseQuestionnaire(files: Readonly<Record<string, unknown>>): Parsed<ParsedQuestionnaire> {
	const faults: Fault[] = [];
	const read: Record<string, unknown> = {};
	const dimensionFiles = Object.keys(files).filter((file) => /^dimensions\/[^/]+\.yaml$/.test(file));
	for (const [file, schema] of [
		...Object.entries(parts),
		...dimensionFiles.map((file) => [file, dimensionFile] as const),
	]) {
		if (!(file in files)) {
			faults.push({ place: file, fault: 'the file is missing', next: 'Add it to the folder.' });
			continue;
		}
		const result = schema.safeParse(files[file]);
		if (result.success) read[file] = result.data;
		else faults.push(...toFaults(result.error.issues, files[file], file));
	}
	for (const file of Object.keys(files)) {
		if (file in parts || dimensionFiles.includes(file)) continue;
		faults.push({ place: file, fault: 'the file is no part of a questionnaire', next: 'Take it out.' });
	}
	if (faults.length > 0) return { ok: false, faults };

	const known = read as Parts;
	const dimensions = Object.fromEntries(dimensionFiles.map((file) => [file, read[file] as DimensionFile]));
	const value = assemble(known, dimensions);
	const contradicting = checkQuestionnaire(value.questionnaire, {
		order: known['questionnaire.yaml'].dimensions,
		dimensions,
	});
	return contradicting.length === 0 ? { ok: true, value } : { ok: false, faults: contradicting };
}

function assemble(known: Parts, files: Readonly<Record<string, DimensionFile>>): ParsedQuestionnaire {
	const { version, published, dimensions: order, reworded } = known['questionnaire.yaml'];
	const inOrder = order.flatMap((id) => Object.values(files).filter(({ dimension }) => dimension.id === id));
	const { critical, weakest } = known['caps.yaml'];
	const { risks } = known['risks.yaml'];
	const judged = known['settings.yaml'];
	const rationales: Record<string, string> = {};
	for (const rule of critical) rationales[`caps.${rule.question}`] = rule.rationale;
	for (const rule of weakest) rationales[`caps.weakest.${rule.below}`] = rule.rationale;
	for (const risk of risks) {
		rationales[`risks.${risk.id}`] = risk.rationale;
		for (const { allOf, rationale } of risk.barriers) {
			rationales[`risks.${risk.id}.${allOf.join('+')}`] = rationale;
		}
	}
	for (const [key, { rationale }] of Object.entries(judged)) rationales[`settings.${key}`] = rationale;
	return {
		questionnaire: {
			version,
			published,
			dimensions: inOrder.map(({ dimension }) => dimension),
			questions: inOrder.flatMap(({ dimension, questions }) =>
				questions.map((question) => ({ ...question, dimension: dimension.id })),
			),
			caps: { critical, weakest: weakest.map(({ below, cap }) => ({ below, cap })) },
			risks: risks.map(({ rationale: _, barriers, ...risk }) => ({
				...risk,
				barriers: barriers.map(({ allOf, strength }) => ({ allOf, strength })),
			})),
			contradictions: known['contradictions.yaml'].contradictions,
			attributes: known['plan.yaml'].attributes,
			modes: known['plan.yaml'].modes,
			settings: Object.fromEntries(
				Object.entries(judged).map(([key, { value }]) => [key, value]),
			) as unknown as Settings,
		},
		rationales,
		reworded,
	};
}
