import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { ReplanPolicy } from '#domain/run/replan-policy.ts';
import type { Parsed } from '#errors/fault.ts';
import { parseYaml } from '#markdown/parse-yaml.ts';
import { parseReplanPolicy } from '#schemas/workshop/replan-policy.ts';

import { atFile } from './at-file.ts';

export const REPLAN_POLICY_FILE = 'replan-policy.yaml';

/** Who gives time when a session runs late, and when the tracker warns. */
export async function readReplanPolicy(root: string): Promise<Parsed<ReplanPolicy>> {
	const text = await readFile(join(root, REPLAN_POLICY_FILE), 'utf8').catch(() => '');
	const yaml = parseYaml(text);
	const parsed = yaml.ok ? parseReplanPolicy(yaml.value) : yaml;
	return parsed.ok ? parsed : { ok: false, faults: parsed.faults.map(atFile(REPLAN_POLICY_FILE)) };
}
