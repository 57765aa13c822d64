import { posix, relative, sep } from 'node:path';

/**
 * An ESLint rule that holds the table of layers for every kind of import: `import`, `export … from`, `import()`
 * and `import('…')` in a type; by alias, by relative path and from a package.
 *
 * ESLint's own `no-restricted-imports` does not see `import()`, and its gitignore-style `group` takes a leading
 * `#` for a comment, so that a wall made of aliases silently isn't there. test/repo/layers.test.ts tries this one.
 *
 * @param {readonly import('./layers.js').Layer[]} layers
 * @param {string} root The project's folder.
 * @returns {import('eslint').Rule.RuleModule}
 */
export function createLayerRule(layers, root) {
	return {
		meta: {
			type: 'problem',
			docs: { description: 'Imports go one way only: see docs/architecture.md, "Who may import whom".' },
			schema: [],
		},
		create(context) {
			const file = relative(root, context.physicalFilename).split(sep).join('/');
			const layer = layerOf(file, layers);
			if (!layer || /\.test\.ts$/.test(file)) return {};

			/** @param {any} node @param {unknown} source */
			const check = (node, source) => {
				if (typeof source !== 'string') return;
				const message = whyNot(source.replace(/\?.*$/, ''), file, layer, layers);
				if (message) context.report({ node, message });
			};
			return {
				ImportDeclaration: (node) => check(node.source, node.source.value),
				ExportAllDeclaration: (node) => check(node.source, node.source.value),
				ExportNamedDeclaration: (node) => node.source && check(node.source, node.source.value),
				ImportExpression: (node) => 'value' in node.source && check(node.source, node.source.value),
				TSImportType: (/** @type {any} */ node) =>
					check(node, node.source?.value ?? node.argument?.literal?.value),
			};
		},
	};
}

/** Why `file` may not import `source`, for people; undefined if it may. */
function whyNot(source, file, layer, layers) {
	if (source.startsWith('.')) {
		const target = posix.join(posix.dirname(file), source);
		const inside = target === layer.folder || target.startsWith(`${layer.folder}/`);
		// package.json has no alias; what runs in Node may read from it.
		return inside || (target === 'package.json' && layer.packages.includes('node:*'))
			? undefined
			: `Leave ${layer.folder} by a # alias (package.json, "imports"), never by a relative path.`;
	}
	if (source.startsWith('#')) {
		const alias = source.slice(1).split('/')[0];
		if (alias === layer.alias || layer.may.includes(alias)) return undefined;
		return `${layer.folder} may not import #${alias}. ${readMore}`;
	}
	const allowed = [...layer.packages];
	for (const [folder, packages] of Object.entries(layer.alsoIn ?? {})) {
		if (file.startsWith(`${folder}/`)) allowed.push(...packages);
	}
	if (allowed.some((name) => matches(source, name))) return undefined;
	if (layer.packages.length === 0) {
		return `${layer.folder} imports no package (here "${source}"). Take the value as an argument. ${readMore}`;
	}
	const homes = layers.filter(({ packages, alsoIn }) =>
		[...packages, ...Object.values(alsoIn ?? {}).flat()].some((name) => matches(source, name)),
	);
	const home = homes.length > 0 ? ` Its place is ${homes.map(({ folder }) => folder).join(', ')}.` : '';
	return `${layer.folder} may not import the package "${source}".${home} ${readMore}`;
}

const readMore = 'See docs/architecture.md, "Who may import whom".';

/** `astro` allows `astro` and `astro/types` but not `astro/zod`, which has a home of its own; `node:*` all of Node's. */
function matches(source, allowed) {
	if (allowed.endsWith('*')) return source.startsWith(allowed.slice(0, -1));
	if (source === allowed) return true;
	return source.startsWith(`${allowed}/`) && !withHomes.has(source);
}

const withHomes = new Set(['astro/zod', 'astro/loaders']);

/** The layer a file is in; the longest path wins. */
function layerOf(file, layers) {
	return layers
		.filter(({ folder }) => file === folder || file.startsWith(`${folder}/`))
		.sort((a, b) => b.folder.length - a.folder.length)[0];
}
