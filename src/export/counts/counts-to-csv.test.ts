import { expect, it } from 'vitest';

import { countsToCsv } from './counts-to-csv.ts';

it('has a line a question, empty cells where nothing was counted, and quotes what needs it', () => {
	const csv = countsToCsv([
		{
			format: 'press-two/count',
			formatVersion: 1,
			id: '1',
			deck: 'a, "b"',
			slide: 's3',
			question: 'S1',
			questionnaire: '2026.1',
			counts: [3, null, 0, 12, null],
			countedAt: '2026-11-22T10:00:00.000Z',
			run: 'r1',
		},
	]);
	expect(csv).toBe(
		'\ufeffdeck,slide,question,questionnaire,level 0,level 1,level 2,level 3,level 4,counted at,run\r\n' +
			'"a, ""b""",s3,S1,2026.1,3,,0,12,,2026-11-22T10:00:00.000Z,r1\r\n',
	);
});
