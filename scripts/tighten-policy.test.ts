import { createHash } from 'node:crypto';

import { expect, test } from 'vitest';

import { keepUsedHashes } from './tighten-policy.js';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, body: string) =>
	`<meta http-equiv="content-security-policy" content="${policy}">${body}`;

test('a hash stays where its script or style is on the page, and goes where it is not', () => {
	const policy = `default-src 'self'; script-src 'self' ${hashOf('run()')} ${hashOf('other()')}; style-src 'self' ${hashOf('a{}')} ${hashOf('')};`;
	const body = '<script>run()</script><script type="module" src="/x.js"></script><style>a{}</style>';
	expect(keepUsedHashes(page(policy, body))).toBe(
		page(
			`default-src 'self'; script-src 'self' ${hashOf('run()')}; style-src 'self' ${hashOf('a{}')} ${hashOf('')};`,
			body,
		),
	);
	expect(keepUsedHashes(page(policy, 'Words.'))).toBe(
		page("default-src 'self'; script-src 'self'; style-src 'self';", 'Words.'),
	);
});
