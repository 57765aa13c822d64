import { createHash } from 'node:crypto';

import { expect, test } from 'vitest';

import { inlineStyles } from './inline-styles.js';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, head: string) =>
	`<meta http-equiv="content-security-policy" content="${policy}">${head}`;
const link = (address: string) => `<link rel="stylesheet" href="${address}">`;

test('a sheet stands in the page, in its place, and the policy allows it alone', () => {
	const sheets = new Map([
		['a.css', 'a{b:"$&"}'],
		['c.css', 'c{}'],
	]);
	expect(
		inlineStyles(page("style-src 'self';", link('/base/_astro/a.css') + link('/base/_astro/c.css')), sheets),
	).toBe(
		page(
			`style-src 'self' ${hashOf('a{b:"$&"}')} ${hashOf('c{}')};`,
			'<style>a{b:"$&"}</style><style>c{}</style>',
		),
	);
});

test('a sheet that is not there stays a link', () => {
	const html = page("style-src 'self';", link('/x.css'));
	expect(inlineStyles(html, new Map())).toBe(html);
});
