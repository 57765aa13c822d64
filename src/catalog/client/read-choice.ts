import type { Choice } from './choose-content.ts';

/** What MODULES, SESSIONS and CASES say: ids with commas between them. Not given or empty: everything. */
export function readChoice(env: Readonly<Record<string, string | undefined>>): Choice {
	const [modules, sessions, cases] = [env['MODULES'], env['SESSIONS'], env['CASES']].map(readIds);
	return { ...(modules && { modules }), ...(sessions && { sessions }), ...(cases && { cases }) };
}

function readIds(text: string | undefined): string[] | undefined {
	const ids = (text ?? '')
		.split(',')
		.map((id) => id.trim())
		.filter(Boolean);
	return ids.length > 0 ? ids : undefined;
}
