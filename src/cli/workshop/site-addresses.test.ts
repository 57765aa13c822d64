import { readdir } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { readProse } from '#markdown/read-prose.ts';

import { projectRoot } from '../../../test/fixtures/command-line.ts';
import { files as workshopFiles } from '../../../test/fixtures/workshop.ts';
import { checkLinks } from './check-links.ts';
import { toContentFile } from './content-files.ts';
import { listAddresses, toAddresses, toPathValues } from './site-addresses.ts';

const files = [...Object.keys(workshopFiles), 'pages/about.mdx'].flatMap((path) => toContentFile(path) ?? []);
const values = toPathValues(files);

test.each([
	['index.astro', ['/']],
	['assess/index.astro', ['/assess/']],
	['assess/plan.astro', ['/assess/plan/']],
	['404.astro', []],
	['[page].astro', ['/about/']],
	['workshop/[module].astro', ['/workshop/tea/']],
	['facilitate/[...module].astro', ['/facilitate/tea/', '/facilitate/']],
	['licences.txt.ts', ['/licences.txt']],
	['schema/[name].json.ts', ['/schema/plan-1.json']],
	['cases/[plan].plan.json.ts', []],
])('%s', (file, addresses) => {
	expect(toAddresses(file, values)).toEqual(addresses);
});

test('every part in square brackets of the project is known', async () => {
	const pages = await readdir(`${projectRoot}/src/pages`, { recursive: true });
	const names = pages.flatMap((file) => [...file.matchAll(/\[(?:\.\.\.)?(\w+)\]/g)].map(([, name]) => name!));
	expect(names.length).toBeGreaterThan(0);
	expect(names.filter((name) => !(name in values))).toEqual([]);
});

test('a dead link has its line and the page that was perhaps meant', async () => {
	const site = await listAddresses(projectRoot, files);
	const faultsOf = (text: string) =>
		checkLinks(readProse(text), 10, site).map(({ place, fault, next }) => `${place}: ${fault}. ${next}`);
	const good =
		'[a](/about/) [b](/glossary/#kettle) [c](/evidence/#pot-study) [d](/evidence/#study) [e](/?a=b#c)';
	expect(faultsOf(good)).toEqual([]);
	expect(faultsOf('A\n\n[b](/abuot/)')).toEqual(['line 12: there is no page at /abuot/. Perhaps /about/.']);
	expect(faultsOf('[b](/workshop/tea)')).toEqual([
		'line 10: there is no page at /workshop/tea. Perhaps /workshop/tea/.',
	]);
	expect(faultsOf('[b](/glossary/#ketle)')).toEqual([
		'line 10: /glossary/ has nothing called #ketle. Perhaps #kettle.',
	]);
	expect(faultsOf('[b](/nowhere-at-all/)')).toEqual([
		'line 10: there is no page at /nowhere-at-all/. Check the address, or take the link out.',
	]);
});
