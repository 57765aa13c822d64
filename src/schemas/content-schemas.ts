import { z } from 'astro/zod';

import { deckTemplateFile } from './deck-template.ts';
import { planDocumentSchema } from './plan-document.ts';
import * as questionnaire from './questionnaire-files.ts';
import { settingsFile } from './questionnaire-settings.ts';
import { startingSetFile } from './starting-set.ts';
import { agendaLimitsFile } from './workshop/agenda-limits.ts';
import { type FileKind, workshopFiles } from './workshop/files.ts';
import { replanPolicyFile } from './workshop/replan-policy.ts';

/** As much of JSON Schema as our schemas use: enough to find the texts in a file, and to describe its fields. */
export interface JsonSchema {
	readonly type?: string;
	readonly description?: string;
	readonly properties?: Readonly<Record<string, JsonSchema>>;
	readonly required?: readonly string[];
	readonly additionalProperties?: JsonSchema | boolean;
	readonly items?: JsonSchema;
	readonly anyOf?: readonly JsonSchema[];
	readonly oneOf?: readonly JsonSchema[];
	readonly enum?: readonly unknown[];
	readonly const?: unknown;
	readonly default?: unknown;
	readonly pattern?: string;
	readonly format?: string;
	readonly minItems?: number;
	readonly maxItems?: number;
	readonly maxLength?: number;
	readonly minimum?: number;
	readonly maximum?: number;
	/** `false`: a name or a title of somebody else's, which no dictionary knows. */
	readonly spelling?: boolean;
}

/** A file that the workshop does not read, but that has words for people. */
export type OtherFileKind =
	'plan' | 'startingSet' | 'deckTemplate' | 'agendaLimits' | 'replanPolicy' | `questionnaire/${string}`;

/** What an author may write in a file of that kind. */
export function contentSchema(kind: FileKind | OtherFileKind): JsonSchema | undefined {
	const schema = schemas[kind];
	return schema && (z.toJSONSchema(schema, { io: 'input' }) as JsonSchema);
}

const schemas: Readonly<Partial<Record<string, z.ZodType>>> = {
	...workshopFiles,
	plan: planDocumentSchema,
	startingSet: startingSetFile,
	deckTemplate: deckTemplateFile,
	agendaLimits: agendaLimitsFile,
	replanPolicy: replanPolicyFile,
	'questionnaire/questionnaire': questionnaire.head,
	'questionnaire/dimensions': questionnaire.dimensionFile,
	'questionnaire/caps': questionnaire.capsFile,
	'questionnaire/risks': questionnaire.risksFile,
	'questionnaire/contradictions': questionnaire.contradictionsFile,
	'questionnaire/plan': questionnaire.planFile,
	'questionnaire/settings': settingsFile,
};
