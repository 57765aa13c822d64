import { join } from 'node:path';

import type { DeckAssets } from '#export/html/deck-file.ts';

import { keep, readSources } from '../keep.js';

/** In the order in which one overrules the other. */
const STYLES = [
	'src/styles/tokens.css',
	'src/styles/base.css',
	'src/styles/parts.css',
	'src/styles/slides.css',
	'src/styles/slides-brand.css',
	'components/presenter/presenter.css',
	'src/styles/print.css',
	'src/styles/slides-paper.css',
	'src/styles/deck-file.css',
];
const SCRIPT = 'components/presenter/start-in-file.ts';

/**
 * The presenter and the styles that a deck of one file holds, each as one text: the command line and the site's build
 * make them in this one way, once for as long as their sources stay the same.
 *
 * @param root The project's folder.
 */
export function makeDeckAssets(root: string): Promise<DeckAssets> {
	return keep(root, 'node_modules/.cache/press-two/deck-assets.json', async (read) => {
		// What decides how they are made, and which file an import means.
		for (const file of ['package.json', 'package-lock.json', 'src/cli/deck/make-deck-assets.ts'])
			read(join(root, file));
		const [styles, script] = await Promise.all([bundleStyles(root, read), bundleScript(root, read)]);
		return { styles, script };
	});
}

type Read = (path: string) => Buffer;

async function bundleStyles(root: string, read: Read): Promise<string> {
	const { transform } = await import('lightningcss');
	const parts = STYLES.map((file) => read(join(root, file)));
	const { code } = transform({ filename: 'deck.css', code: Buffer.concat(parts), minify: true });
	// Inside a style element only its end tag ends it.
	return code.toString().replaceAll('</', '<\\/');
}

/** As one classic script, because modules do not run from a file. */
async function bundleScript(root: string, read: Read): Promise<string> {
	const { rolldown } = await import('rolldown');
	const bundle = await rolldown({
		cwd: root,
		input: join(root, SCRIPT),
		platform: 'browser',
		plugins: [readSources(read)],
	});
	try {
		const { output } = await bundle.generate({ format: 'iife', minify: true });
		return output[0].code.replaceAll('</script', '<\\/script');
	} finally {
		await bundle.close();
	}
}
