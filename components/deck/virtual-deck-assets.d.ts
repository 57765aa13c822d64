/** Made by scripts/deck-assets-module.js. */
declare module 'virtual:deck-assets' {
	/** What every deck of one file holds beside its slides. */
	export const assets: import('#export/html/deck-file.ts').DeckAssets;
}
