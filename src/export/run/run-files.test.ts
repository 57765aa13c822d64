import { expect, test } from 'vitest';

import { agendaItem } from '../../../test/fixtures/agendas.ts';
import { agendaOf, berlin, handCount, MINUTE, NINE, runItems, runOf } from '../../../test/fixtures/runs.ts';
import { readRun } from '#domain/run/read-run.ts';
import { runToCsv } from './run-to-csv.ts';
import { toMarkdown } from './to-markdown.ts';

const evil = agendaItem('evil', { title: '=HYPERLINK("x")|<b>' });
const run = runOf(
	[
		[12, { kind: 'noted', item: 'evil', text: '+1 for\nthis' }],
		[13.5, { kind: 'next', to: 'sort' }],
		[20, { kind: 'paused' }],
		[22, { kind: 'resumed' }],
		[30, { kind: 'stepped', item: 'sort', step: 1 }],
		[39, { kind: 'ended' }],
	],
	agendaOf([evil, runItems[2]!, runItems[5]!]),
);
const status = readRun(run, berlin, NINE + 100 * MINUTE);

test('a table of planned against actual, in which nothing is a formula', () => {
	const lines = runToCsv(status).split('\r\n');
	expect(lines).toEqual([
		'\uFEFFItem,Step,Title,Kind,State,Planned minutes,Minutes after replanning,Actual minutes,Difference,Paused minutes,Began,Ended,Notes',
		`1,,"'=HYPERLINK(""x"")|<b>",other,done,10,10,13.5,3.5,0,2026-12-01T08:00:00.000Z,2026-12-01T08:13:30.000Z,"'+1 for\nthis"`,
		'2,,sort,exercise,done,30,30,23.5,-6.5,2,2026-12-01T08:13:30.000Z,2026-12-01T08:39:00.000Z,',
		'2,1,Sort the cards.,exercise,done,20,,14.5,-5.5,,,,',
		'2,2,Compare.,exercise,done,10,,9,-1,,,,',
		'3,,close,other,missed,5,5,0,,0,,,',
		'',
	]);
});

test('a summary to read, in which nobody’s text is markup', () => {
	// The plan ends at 09:45.
	expect(toMarkdown(run, status, berlin)).toBe(
		[
			'# Morning',
			'',
			'2026-12-01, began at 09:00, ended at 09:39, 6 minutes early. 2 minutes of pauses. Times are those of Europe/Berlin.',
			'',
			'| | Item | Planned: time, minutes | Changed to | Actual: time, minutes |',
			'| --- | --- | --- | --- | --- |',
			String.raw`| 1 | =HYPERLINK("x")\|\<b\> | 09:00, 10 |  | 09:00, 14 |`,
			'| 2 | sort | 09:10, 30 |  | 09:13, 24 |',
			'| 3 | close | 09:40, 5 |  | not reached |',
			'',
			'## Notes',
			'',
			String.raw`- =HYPERLINK("x")\|\<b\>: +1 for this`,
			'',
		].join('\n'),
	);
});

test('the hands that were counted, with what was not counted', () => {
	const lines = toMarkdown({ ...run, counts: [handCount] }, status, berlin).split('\n');
	expect(lines.slice(lines.indexOf('## Hands that were counted'))).toEqual([
		'## Hands that were counted',
		'',
		'| Question | Level 0 | Level 1 | Level 2 | Level 3 | Level 4 |',
		'| --- | --- | --- | --- | --- | --- |',
		'| S1 of 2026.1, in half-day | 3 | not counted | 0 | 12 | 5 |',
		'',
	]);
});
