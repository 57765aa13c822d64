/**
 * The path the site is served under, as Astro wants it: `/` or `/client/`.
 * Plain JavaScript, because astro.config.mjs reads it too.
 *
 * undefined => '/' · 'client' => '/client/' · '/a//b' => '/a/b/'
 *
 * @param {string | undefined} text What the `BASE` variable holds.
 * @returns {string}
 */
export function readBase(text) {
	const parts = (text ?? '').trim().split('/').filter(Boolean);
	if (parts.some((part) => !/^[\w.~-]+$/.test(part) || part === '..' || part === '.')) {
		throw new Error(
			`BASE is "${text}". Give a path of letters, digits and - . _ ~, for example BASE=/client/.`,
		);
	}
	return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}
