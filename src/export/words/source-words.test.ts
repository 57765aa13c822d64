import { expect, test } from 'vitest';

import type { Reference } from '#domain/workshop/list-references.ts';

import { toSourcesLine } from './source-words.ts';

const source = (publisher: string, number: number) =>
	({ kind: 'source', number, source: { publisher, published: '2025-05-08' } }) as unknown as Reference;
const aCase = (organisation: string) =>
	({ kind: 'case', publicCase: { organisation } }) as unknown as Reference;

test('works come with their dates, cases by name, and what is named twice is said once', () => {
	expect(toSourcesLine([source('Reuters', 1), source('Reuters', 2), aCase('DPD'), aCase('KLM')])).toBe(
		'Sources: Reuters, 8 May 2025. Cases: DPD, KLM.',
	);
	expect(toSourcesLine([aCase('DPD')])).toBe('Case: DPD.');
	expect(toSourcesLine([])).toBe('');
});
