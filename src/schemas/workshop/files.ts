import type { z } from 'astro/zod';

import type { Parsed } from '#errors/fault.ts';

import { toFaults } from '../to-faults.ts';
import { exercisesFile } from './exercise.ts';
import { moduleHead } from './module.ts';
import { caseHead } from './public-case.ts';
import { pageHead } from './page.ts';
import { evidenceFile, figureFile, sourceFile, termFile } from './reference.ts';
import { sessionFile } from './session.ts';

/** Every kind of file that an author of the workshop writes, and what it must hold. */
export const workshopFiles = {
	module: moduleHead,
	exercises: exercisesFile,
	case: caseHead,
	source: sourceFile,
	evidence: evidenceFile,
	term: termFile,
	figure: figureFile,
	session: sessionFile,
	page: pageHead,
};

export type FileKind = keyof typeof workshopFiles;
export type FileContent<K extends FileKind> = z.output<(typeof workshopFiles)[K]>;

export function parseFile<K extends FileKind>(kind: K, value: unknown): Parsed<FileContent<K>> {
	const result = workshopFiles[kind].safeParse(value);
	if (result.success) return { ok: true, value: result.data as FileContent<K> };
	return { ok: false, faults: toFaults(result.error.issues, value) };
}
