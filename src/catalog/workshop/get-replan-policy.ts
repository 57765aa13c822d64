import type { ReplanPolicy } from '#domain/run/replan-policy.ts';
import { faultLine } from '#errors/fault.ts';

import { contentFolder } from '../content-folder.ts';
import { readReplanPolicy } from './read-replan-policy.ts';

/** The policy for the pages of the site. A fault in it fails the build. */
export async function getReplanPolicy(): Promise<ReplanPolicy> {
	const parsed = await readReplanPolicy(contentFolder);
	if (parsed.ok) return parsed.value;
	throw new Error(parsed.faults.map((fault) => faultLine(contentFolder, fault)).join('\n'));
}
