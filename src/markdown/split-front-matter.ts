import type { Parsed } from '#errors/fault.ts';

import { parseYaml } from './parse-yaml.ts';

export interface FrontMatter {
	/** What the YAML between the two lines of dashes holds. */
	readonly head: unknown;
	/** What follows it. */
	readonly body: string;
	/** The line of the file on which the body begins, from 1. */
	readonly bodyLine: number;
}

/** Parts a Markdown file into what stands between `---` and `---` at its top, and its text. */
export function splitFrontMatter(text: string): Parsed<FrontMatter> {
	const lines = text.split(/\r?\n/);
	const end = lines.indexOf('---', 1);
	if (lines[0] !== '---' || end < 0) {
		const next = 'Begin the file with a line ---, the facts in YAML, and another line ---.';
		return { ok: false, faults: [{ place: 'line 1', fault: 'there is no head between lines of ---', next }] };
	}
	const head = parseYaml(lines.slice(1, end).join('\n'), 2);
	if (!head.ok) return head;
	return {
		ok: true,
		value: { head: head.value, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 },
	};
}
