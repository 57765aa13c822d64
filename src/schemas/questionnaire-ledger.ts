import { z } from 'astro/zod';

import type { Parsed } from '#errors/fault.ts';

import { toFaults } from './to-faults.ts';

/** Kinds of id, each with what an id stands for: its title, or its sentence where it has no title. */
export interface Meanings {
	readonly dimensions: Readonly<Record<string, string>>;
	readonly questions: Readonly<Record<string, string>>;
	readonly risks: Readonly<Record<string, string>>;
	readonly contradictions: Readonly<Record<string, string>>;
}

/** One version, as it stands in the ledger. A draft may still be edited; what is published may not. */
export interface LedgerEntry extends Meanings {
	readonly state: 'draft' | 'published';
	/** SHA-256 of the content as it is read, so that comments and line breaks may change. */
	readonly digest: string;
}

/** Every version of the questionnaire that there ever was, by its name. */
export type Ledger = Readonly<Record<string, LedgerEntry>>;

const meanings = z.record(z.string(), z.string());

const ledger = z.record(
	z.string(),
	z.strictObject({
		state: z.enum(['draft', 'published']),
		digest: z.string().regex(/^[0-9a-f]{64}$/, 'Write the entry anew with publish-questionnaire.ts.'),
		dimensions: meanings,
		questions: meanings,
		risks: meanings,
		contradictions: meanings,
	}),
) satisfies z.ZodType<Ledger>;

/** The ledger out of what its file holds. */
export function parseLedger(value: unknown, file: string): Parsed<Ledger> {
	const result = ledger.safeParse(value);
	if (result.success) return { ok: true, value: result.data };
	return { ok: false, faults: toFaults(result.error.issues, value, file) };
}
