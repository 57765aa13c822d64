import { expect, test } from 'vitest';

import { addPreloads } from './preload-modules.js';

const sources = new Map([
	['page.a.js', 'import{t as e}from"./score.b.js";import"./side.c.js";const f=()=>import("./later.d.js");'],
	['score.b.js', 'import{n}from"./round.e.js";export{n as t}'],
	['side.c.js', ''],
	['round.e.js', 'import{t}from"./score.b.js";export{t as n}'],
	['later.d.js', ''],
	['Island.f.js', 'import "./round.e.js"'],
	['client.g.js', ''],
]);
const preloads = (html: string) =>
	[...addPreloads(html, sources).matchAll(/modulepreload" href="([^"]+)"/g)].map(([, address]) => address);

test('a page names its script and what that imports, step by step, once, and under the base path', () => {
	const html = '<head></head><body><script type="module" src="/client/_astro/page.a.js"></script></body>';
	expect(preloads(html)).toEqual([
		'/client/_astro/page.a.js',
		'/client/_astro/score.b.js',
		'/client/_astro/round.e.js',
		'/client/_astro/side.c.js',
	]);
});

test('an island that is alive at once is named with all that it needs, one that waits is not', () => {
	const island = (when: string) =>
		`<head></head><astro-island uid="1" component-url="/_astro/Island.f.js" renderer-url="/_astro/client.g.js" client="${when}" opts="{}"></astro-island>`;
	expect(preloads(island('only'))).toEqual([
		'/_astro/Island.f.js',
		'/_astro/round.e.js',
		'/_astro/score.b.js',
		'/_astro/client.g.js',
	]);
	expect(preloads(island('visible'))).toEqual([]);
});

test('a page without scripts stays as it is', () => {
	const html = '<head></head><body>Words.</body>';
	expect(addPreloads(html, sources)).toBe(html);
});
