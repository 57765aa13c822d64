import { createHash } from 'node:crypto';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/i;
const HASH = / 'sha256-[A-Za-z0-9+/=]+'/g;

/**
 * The page with a policy that names no hash but those of inline scripts and styles that the page has. Astro lists
 * those of all its pages on each: a policy that is wider than it need be, and longer.
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
