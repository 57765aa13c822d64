import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { DeckAssets } from '#export/html/deck-file.ts';

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
 * make them in this one way. Without the script where nobody presents, as for a PDF.
 *
 * @param root The project's folder.
 */
export async function makeDeckAssets(root: string, { script }: { script: boolean }): Promise<DeckAssets> {
	const [styles, text] = await Promise.all([bundleStyles(root), script ? bundleScript(root) : '']);
	return { styles, script: text };
}

async function bundleStyles(root: string): Promise<string> {
	const { transform } = await import('lightningcss');
	const parts = await Promise.all(STYLES.map((file) => readFile(join(root, file))));
	const { code } = transform({ filename: 'deck.css', code: Buffer.concat(parts), minify: true });
	// Inside a style element only its end tag ends it.
	return code.toString().replaceAll('</', '<\\/');
}

/** As one classic script, because modules do not run from a file. */
async function bundleScript(root: string): Promise<string> {
	const { rolldown } = await import('rolldown');
	const bundle = await rolldown({ cwd: root, input: join(root, SCRIPT), platform: 'browser' });
	try {
		const { output } = await bundle.generate({ format: 'iife', minify: true });
		return output[0].code.replaceAll('</script', '<\\/script');
	} finally {
		await bundle.close();
	}
}
