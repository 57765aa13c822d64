import { expect, test } from 'vitest';

import { questionnaire } from '../../../test/fixtures/questionnaire.ts';
import { clausesOf } from './clauses.ts';

test('parts that an author set apart with semicolons', () => {
	expect(clausesOf('Export has been tried; at least 60 days’ notice; a second option was tried.')).toEqual([
		'Export has been tried',
		'at least 60 days’ notice',
		'a second option was tried',
	]);
});

test('nothing is set apart inside brackets or quotation marks, or without semicolons', () => {
	expect(clausesOf('Limits exist (breaks; busy no more than 85%).')).toEqual([
		'Limits exist (breaks; busy no more than 85%).',
	]);
	expect(clausesOf('Said as "open; shut" on the page.')).toEqual(['Said as "open; shut" on the page.']);
	expect(clausesOf('One sentence. And another.')).toEqual(['One sentence. And another.']);
});

test('no word of the questionnaire is lost or changed', () => {
	const bare = (text: string) => text.replace(/[;.]/g, '').replace(/\s+/g, ' ');
	for (const statement of questionnaire.questions.flatMap(({ levels }) => levels)) {
		expect(bare(clausesOf(statement).join(' '))).toBe(bare(statement));
	}
});
