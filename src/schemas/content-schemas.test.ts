import { expect, test } from 'vitest';

import { contentSchema } from './content-schemas.ts';

test('each kind of file has a schema, with what authors write and not what programs read', () => {
	expect(contentSchema('term')).toMatchObject({
		required: ['term', 'meaning'],
		properties: { also: { type: 'array', items: { type: 'string' }, default: [] } },
	});
	expect(contentSchema('questionnaire/dimensions')?.properties).toHaveProperty('questions');
	expect(contentSchema('plan')?.properties).toHaveProperty('plan');
	expect(contentSchema('questionnaire/nothing')).toBeUndefined();
});

test("somebody's name is marked, and keeps its description", () => {
	expect(contentSchema('source')?.properties?.['publisher']).toMatchObject({
		spelling: false,
		description: expect.stringContaining('published it'),
	});
	expect(contentSchema('source')?.properties?.['note']?.spelling).toBeUndefined();
});
