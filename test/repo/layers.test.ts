import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { layers } from '../../scripts/layers.js';

const root = join(import.meta.dirname, '../..');

// The project's own configuration, less what needs files that exist.
const eslint = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] });

/** What the lint says of such a file, if it were there. */
async function complaints(file: string, code: string): Promise<string[]> {
	const [result] = await eslint.lintText(code, { filePath: join(root, file) });
	return (result?.messages ?? [])
		.filter(
			({ ruleId }) => ruleId === null || ruleId === 'press-two/layers' || ruleId.startsWith('no-restricted'),
		)
		.map(({ message }) => message);
}

const astro = (code: string) => `---\n${code}\n---\n<p>x</p>\n`;
const svelte = (code: string) => `<script lang="ts">\n${code}\n</script>\n<p>x</p>\n`;

describe('the wall between the layers', () => {
	it.each([
		['src/domain/x.ts', "import '#schemas/plan.ts';", 'src/domain may not import #schemas.'],
		['src/domain/x.ts', "import '#errors/fault.ts';", 'src/domain may not import #errors.'],
		['src/domain/x.ts', "export { a } from '#charts/a.ts';", 'src/domain may not import #charts.'],
		['src/domain/x.ts', "export * from '#charts/a.ts';", 'src/domain may not import #charts.'],
		['src/domain/x.ts', "export const a = import('#storage/a.ts');", 'src/domain may not import #storage.'],
		['src/domain/x.ts', "export type A = import('#storage/a.ts').A;", 'src/domain may not import #storage.'],
		['src/domain/plan/x.ts', "import '../../schemas/plan.ts';", 'Leave src/domain by a # alias'],
		['src/domain/x.ts', "import 'yaml';", 'src/domain imports no package (here "yaml").'],
		['src/domain/x.ts', "import 'node:fs';", 'src/domain imports no package (here "node:fs").'],
		['src/errors/x.ts', "import '#domain/a.ts';", 'src/errors may not import #domain.'],
		['src/schemas/x.ts', "import '#storage/a.ts';", 'src/schemas may not import #storage.'],
		['src/charts/x.ts', "import '#schemas/a.ts';", 'src/charts may not import #schemas.'],
		['src/search/x.ts', "import '#catalog/a.ts';", 'src/search may not import #catalog.'],
		['src/markdown/x.ts', "import '#catalog/a.ts';", 'src/markdown may not import #catalog.'],
		['src/export/x.ts', "import '#storage/a.ts';", 'src/export may not import #storage.'],
		['src/export/x.ts', "import 'node:fs';", 'src/export may not import the package "node:fs".'],
		['src/storage/x.ts', "import '#charts/a.ts';", 'src/storage may not import #charts.'],
		['src/workers/x.ts', "import '#storage/a.ts';", 'src/workers may not import #storage.'],
		['src/catalog/x.ts', "import '#charts/a.ts';", 'src/catalog may not import #charts.'],
		[
			'src/content.config.ts',
			"import '#components/a.ts';",
			'src/content.config.ts may not import #components.',
		],
		['src/cli/x.ts', "import '#components/a.ts';", 'src/cli may not import #components.'],
		['src/cli/x.ts', "import '#layouts/a.ts';", 'src/cli may not import #layouts.'],
		['components/site/x.ts', "import '#catalog/a.ts';", 'components may not import #catalog.'],
		['components/site/x.ts', "import '../../content/a.yaml';", 'Leave components by a # alias'],
		['components/site/X.svelte', svelte("import '#cli/a.ts';"), 'components may not import #cli.'],
		['components/site/X.astro', astro("import '#catalog/a.ts';"), 'components may not import #catalog.'],
		['src/layouts/X.astro', astro("import '#storage/a.ts';"), 'src/layouts may not import #storage.'],
		['src/pages/x.astro', astro("import '#storage/a.ts';"), 'src/pages may not import #storage.'],
		['src/pages/x.astro', astro("import '../catalog/a.ts';"), 'Leave src/pages by a # alias'],
		['src/pages/x.astro', '<script>import "#cli/a.ts";</script>', 'src/pages may not import #cli.'],
	])('%s: %s', async (file, code, message) => {
		expect(await complaints(file, code)).toEqual([expect.stringContaining(message)]);
	});

	it.each([
		[
			'src/pages/x.astro',
			astro("import { getCollection } from 'astro:content';"),
			'astro:content',
			'src/catalog',
		],
		['components/site/X.svelte', svelte("import 'chart.js';"), 'chart.js', 'src/charts, components'],
		['components/site/x.ts', "import 'lunr';", 'lunr', 'src/search'],
		['components/site/x.ts', "import 'astro/zod';", 'astro/zod', 'src/schemas, src/content.config.ts'],
		['src/schemas/x.ts', "import 'zod';", 'zod', undefined],
		['src/search/x.ts', "import 'node:fs';", 'node:fs', 'src/catalog'],
	])('%s: %s has no business there', async (file, code, name, home) => {
		const [message, ...more] = await complaints(file, code);
		expect(more).toEqual([]);
		expect(message).toContain(`may not import the package "${name}".`);
		if (home) expect(message).toContain(`Its place is ${home}`);
	});

	it.each([
		['src/domain/x.ts', 'export const t = Date.now();'],
		['src/domain/x.ts', 'export const t = new Date();'],
		['src/domain/x.ts', 'export const t = Date();'],
		['src/domain/x.ts', 'export const r = Math.random();'],
		['src/domain/x.ts', 'export const t = performance.now();'],
		['src/domain/x.ts', "export const s = localStorage.getItem('a');"],
		['src/domain/x.ts', "export const f = fetch('/a');"],
		['src/domain/x.ts', 'export const e = process.env;'],
		['src/domain/x.ts', 'export const g = globalThis;'],
		['src/domain/x.ts', 'export const u = import.meta.url;'],
		['src/export/x.ts', 'export const t = Date.now();'],
		['src/charts/x.ts', 'export const t = new Date();'],
		['src/schemas/x.ts', 'export const r = Math.random();'],
		['src/domain/x.ts', 'export default 1;'],
	])('%s: %s', async (file, code) => {
		expect(await complaints(file, code)).not.toEqual([]);
	});

	it.each([
		['components/site/X.astro', '---\nconst a = "";\n---\n<p set:html={a} />\n'],
		['src/pages/x.astro', '---\nconst a = "";\n---\n<Fragment set:html={a} />\n'],
	])('%s takes no text as markup', async (file, code) => {
		expect(await complaints(file, code)).toEqual(['Text goes into a page as text, not as markup.']);
	});

	it.each([
		['src/domain/x.ts', "import '#domain/a.ts';\nimport './b.ts';\nimport '../domain/c.ts';"],
		['src/domain/x.ts', "export const t = new Date('2026-11-02');\nexport const r = Math.max(1, 2);"],
		['src/domain/x.test.ts', "import 'fast-check';\nimport '#schemas/a.ts';\nexport const t = Date.now();"],
		['src/schemas/x.ts', "import { z } from 'astro/zod';\nimport '#domain/a.ts';\nimport '#errors/a.ts';"],
		['src/charts/x.ts', "import { Chart } from 'chart.js/auto';\nimport '#domain/a.ts';"],
		['src/storage/x.ts', "import '#schemas/a.ts';\nexport const t = Date.now();"],
		['src/catalog/x.ts', "import 'astro:content';\nimport 'node:path';\nimport '#markdown/a.ts';"],
		['src/content.config.ts', "import 'astro:content';\nimport 'astro/zod';\nimport '#schemas/a.ts';"],
		['src/cli/x.ts', "import 'playwright-core';\nimport '#export/a.ts';\nimport '#storage/a.ts';"],
		['components/charts/X.svelte', svelte("import 'chart.js';\nimport '#charts/a.ts';")],
		[
			'components/site/X.svelte',
			svelte("import 'svelte/reactivity';\nimport W from '#workers/a.ts?worker';\nW;"),
		],
		['components/site/X.astro', astro("import Y from './Y.astro';\nimport '#domain/a.ts';\nY;")],
		[
			'src/layouts/X.astro',
			astro("import '#catalog/a.ts';\nimport '#components/a.ts';\nimport '#styles/site.css';"),
		],
		[
			'src/pages/x.astro',
			astro("import '#catalog/a.ts';\nimport '#layouts/a.astro';\nimport '#domain/a.ts';"),
		],
		['src/pages/x.ts', "import { name } from '../../package.json';\nexport default name;"],
		['src/pages/x.astro', '---\nconst a = "";\n---\n<script is:inline set:html={a} />\n'],
		['scripts/x.ts', "import '../src/domain/a.ts';\nexport const t = Date.now();"],
	])('%s: lets through %s', async (file, code) => {
		expect(await complaints(file, code)).toEqual([]);
	});

	it('knows every alias and every folder of src', async () => {
		const { imports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
			imports: Record<string, string>;
		};
		const withoutCode = ['styles', 'content'];
		for (const [name, target] of Object.entries(imports)) {
			const alias = name.slice(1, -2);
			if (withoutCode.includes(alias)) continue;
			expect(layers.find((layer) => layer.alias === alias)?.folder).toBe(target.slice(2, -2));
		}
		const known = new Set([...layers.map(({ alias }) => alias), ...withoutCode]);
		for (const { may } of layers) expect(may.filter((alias) => !known.has(alias))).toEqual([]);
	});

	it('has a row for every folder of src', async () => {
		const entries = await readdir(join(root, 'src'), { withFileTypes: true });
		const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => `src/${name}`);
		const known = [...layers.map(({ folder }) => folder), 'src/styles'];
		expect(folders.filter((folder) => !known.includes(folder))).toEqual([]);
	});
});
