import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/i;
const HASH = / 'sha256-[A-Za-z0-9+/=]+'/g;

/**
 * An Astro integration: the policy of every built page allows the inline scripts and styles that stand on it.
 * Astro lists those of all its pages on each: a policy that is wider than it need be, and longer.
 *
 * @returns {import('astro').AstroIntegration}
 */
export function tightenPolicy() {
	return {
		name: 'tighten-policy',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const root = fileURLToPath(dir);
				const files = await readdir(root, { recursive: true });
				for (const file of files.filter((name) => name.endsWith('.html'))) {
					const path = join(root, file);
					await writeFile(path, keepUsedHashes(await readFile(path, 'utf8')));
				}
			},
		},
	};
}

/**
 * The page with a policy that names no hash but those of inline scripts and styles that the page has.
 *
 * @param {string} html
 * @returns {string}
 */
export function keepUsedHashes(html) {
	const inline = [...html.matchAll(/<(?:script|style)\b[^>]*>([\s\S]*?)<\/(?:script|style)>/gi)];
	const used = new Set(
		inline.map(
			([, text]) =>
				` 'sha256-${createHash('sha256')
					.update(text ?? '')
					.digest('base64')}'`,
		),
	);
	return html.replace(
		POLICY,
		(_, before, policy, after) =>
			before + policy.replace(HASH, (/** @type {string} */ hash) => (used.has(hash) ? hash : '')) + after,
	);
}
