import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { KnownQuestionnaire } from '#schemas/plan-document.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';
import type { Fault } from '#errors/fault.ts';

import { DECK_FOLDER, readDeckTemplates } from '../deck-templates.ts';
import { checkWorkshop } from './check-workshop.ts';

import { AGENDA_LIMITS_FILE, readAgendaLimits } from './read-agenda-limits.ts';
import { atFolder } from './at-file.ts';
import { readCases } from './read-cases.ts';
import { readModules, type ReadText } from './read-modules.ts';
import { readReferences } from './read-references.ts';
import { readReplanPolicy, REPLAN_POLICY_FILE } from './read-replan-policy.ts';

export interface ReadWorkshop {
	/** All that has no fault of its own. */
	readonly workshop: Workshop;
	/** The texts of modules and cases, for checks of words. */
	readonly texts: readonly ReadText[];
	/** Places begin with the file, seen from the content folder. */
	readonly faults: readonly Fault[];
}

/** Reads all content of the workshop and everything that is wrong with it, within files and between them. */
export async function readWorkshop(root: string, questionnaire: KnownQuestionnaire): Promise<ReadWorkshop> {
	const faults: Fault[] = [];
	const figures = await readReferences('figure', root, 'figures', faults);
	const charts = new Map(figures.map(({ id, sources }) => [id, sources]));
	const modules = await readModules(root, faults, charts);
	const cases = await readCases(root, [questionnaire], faults, charts);
	const workshop: Workshop = {
		modules: modules.map(({ module }) => module),
		cases: cases.map(({ publicCase }) => publicCase),
		sessions: (await readReferences('session', root, 'sessions', faults)).sort(
			(a, b) => a.minutes - b.minutes,
		),
		evidence: await readReferences('evidence', root, 'evidence', faults),
		sources: await readReferences('source', root, 'sources', faults),
		glossary: (await readReferences('term', root, 'glossary', faults)).sort((a, b) =>
			a.term.localeCompare(b.term, 'en'),
		),
		figures,
	};
	const texts = [...modules, ...cases].map(({ text }) => text);
	if (existsSync(join(root, AGENDA_LIMITS_FILE))) {
		const limits = await readAgendaLimits(root);
		if (!limits.ok) faults.push(...limits.faults);
	}
	if (existsSync(join(root, DECK_FOLDER))) {
		const templates = await readDeckTemplates(join(root, DECK_FOLDER));
		if (!templates.ok) faults.push(...templates.faults.map(atFolder(DECK_FOLDER)));
	}
	if (existsSync(join(root, REPLAN_POLICY_FILE))) {
		const policy = await readReplanPolicy(root);
		if (!policy.ok) faults.push(...policy.faults);
	}
	// What could not be read would be missed everywhere else too.
	if (faults.length === 0) {
		const questions = questionnaire.questions.map(({ id }) => id);
		faults.push(...checkWorkshop(workshop, texts, questions));
	}
	return { workshop, texts, faults };
}
