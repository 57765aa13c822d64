import { readFile } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { layers } from '../../scripts/layers.js';

/** The rows of the table in docs/architecture.md, each as its cells. */
async function documentedLayers(): Promise<string[][]> {
	const text = await readFile('docs/architecture.md', 'utf8');
	const table = /<!-- layers:.*?-->([\s\S]*?)<!-- \/layers -->/.exec(text)?.[1] ?? '';
	return table
		.trim()
		.split('\n')
		.slice(2)
		.map((row) =>
			row
				.split('|')
				.slice(1, -1)
				.map((cell) => cell.trim()),
		);
}

test('docs/architecture.md lists each layer with what the lint rule allows it', async () => {
	expect(await documentedLayers()).toEqual(
		layers.map((layer) => [
			`\`${layer.folder}\``,
			layer.may.map((alias) => `#${alias}`).join(' ') || 'nothing',
			[
				layer.packages.join(', ') || 'none',
				...Object.entries(layer.alsoIn ?? {}).map(
					([folder, packages]) => `in \`${folder}\` also ${packages.join(', ')}`,
				),
			].join('; '),
			layer.runsIn,
		]),
	);
});
