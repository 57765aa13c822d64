import { expect, test } from 'vitest';

import { listCites, readProse } from './read-prose.ts';
import { splitFrontMatter } from './split-front-matter.ts';

const body = `## First

It was **said** in [May](/cases/klarna/) 2025.<Cite id="klarna" /> More of <Case id="dukaan">that case</Case>.<Cite id="masai" />

<Figure id="record-timeline" />

## Second

- One more.<Cite id="klarna" />
![](/a.png)
`;

test('headings, mentions, links and silent images are found with their lines', () => {
	const prose = readProse(body);
	expect(prose.headings).toEqual(['First', 'Second']);
	expect(prose.mentions).toContainEqual({ component: 'Figure', id: 'record-timeline', line: 5 });
	const charts = new Map([['record-timeline', ['reuters', 'klarna']]]);
	expect(listCites(prose, charts)).toEqual(['klarna', 'masai', 'reuters']);
	expect(prose.links).toEqual([{ address: '/cases/klarna/', line: 3 }]);
	expect(prose.silentImages).toEqual([10]);
});

test('only words that are read count as words', () => {
	// It was said in May 2025. More of that case. One more.
	expect(readProse(body).words).toBe(12);
});

test('a head and a text are parted, and a fault in the head has its line in the file', () => {
	expect(splitFrontMatter('---\ntitle: One\n---\n\nText')).toEqual({
		ok: true,
		value: { head: { title: 'One' }, body: '\nText', bodyLine: 4 },
	});
	expect(splitFrontMatter('---\ntitle: "One\n---\nText')).toMatchObject({
		ok: false,
		faults: [{ place: /line [23]/ }],
	});
	expect(splitFrontMatter('Text')).toMatchObject({ ok: false, faults: [{ place: 'line 1' }] });
});
