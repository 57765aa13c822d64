import { fileURLToPath } from 'node:url';

import { makeDeckAssets } from '../src/cli/deck/make-deck-assets.ts';

const NAME = 'virtual:deck-assets';
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * A Vite plugin: `import('virtual:deck-assets')` gives the presenter and the styles that a deck of one file holds, as
 * the command line makes them. About 100 kB of text, so only what writes such a file imports it, when it does.
 *
 * @returns {import('vite').Plugin}
 */
export function deckAssetsModule() {
	return {
		name: 'deck-assets-module',
		resolveId: { filter: { id: /^virtual:deck-assets$/ }, handler: () => `\0${NAME}` },
		load: {
			filter: { id: /^\0virtual:deck-assets$/ },
			handler: async () => `export const assets = ${JSON.stringify(await makeDeckAssets(ROOT))};`,
		},
	};
}
