import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';

import type { Parsed } from '#errors/fault.ts';

/**
 * What a YAML text holds. Dates stay text. The faults name the line; `firstLine` is that of the text's first line in
 * its file, from 1.
 */
export function parseYaml(text: string, firstLine = 1): Parsed<unknown> {
	try {
		return { ok: true, value: load(text, { schema: CORE_SCHEMA }) ?? null };
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		// Of a line that is not there, the package says nothing; its types do not know.
		const line = (error.mark as { line: number } | undefined)?.line ?? 0;
		return {
			ok: false,
			faults: [
				{
					place: `line ${firstLine + line}`,
					fault: `it is not well-formed YAML (${error.reason})`,
					next: 'Check indents, colons and quotes there.',
				},
			],
		};
	}
}
