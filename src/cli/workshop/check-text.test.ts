import { expect, test } from 'vitest';

import { checkText } from './check-text.ts';
import { Speller } from './speller.ts';

const site = { addresses: new Set(['/about/']), fragments: new Map() };
const dictionary = { correct: (word: string) => word !== 'wrod', suggest: () => ['word'] };
const speller = new Speller(dictionary, { has: () => false });
const page = { path: 'pages/a.mdx', kind: 'page', id: 'a', schema: 'page' } as const;
const text = '---\ntitle: T\n---\n\n[wrod](/abuot/)\n\n![](/a.png)\n';
const link = { place: 'line 5', fault: 'there is no page at /abuot/', next: 'Perhaps /about/.' };

test('a page has a head, links that lead somewhere, images with text, and words that are right', () => {
	expect(checkText(page, text, speller, site)).toEqual([
		expect.objectContaining({ place: 'description', fault: 'it is missing' }),
		link,
		{ place: 'line 7', fault: 'the image has no text', next: 'Say between the brackets what it shows.' },
		expect.objectContaining({ place: 'line 5', fault: '"wrod" is not in the dictionary' }),
	]);
	expect(checkText(page, 'No head', speller, site)).toMatchObject([{ place: 'line 1' }]);
});

test('of other texts, what the catalog has said is not said again', () => {
	const module = { path: 'modules/a/module.mdx', kind: 'module', id: 'a', schema: 'module' } as const;
	expect(checkText(module, text.replace('wrod', 'word'), speller, site)).toEqual([link]);
	expect(checkText(module, 'No head', speller, site)).toEqual([]);
});
