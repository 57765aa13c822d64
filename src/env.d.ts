declare namespace App {
	interface Locals {
		/** What the components of a text need, set by the page that shows it. */
		content?: import('#components/content/content-context.ts').ContentContext;
		/** What the headings of a guide need to show their notes. */
		guide?: import('#components/workshop/guide/guide-context.ts').GuideContext;
	}
}

/** Made by scripts/deck-assets-module.js. */
declare module 'virtual:deck-assets' {
	/** What every deck of one file holds beside its slides. */
	export const assets: import('#export/html/deck-file.ts').DeckAssets;
}
