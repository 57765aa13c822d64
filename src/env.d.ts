declare namespace App {
	interface Locals {
		/** What the components of a text need, set by the page that shows it. */
		content?: import('#components/content/content-context.ts').ContentContext;
		/** What the headings of a guide need to show their notes. */
		guide?: import('#components/workshop/guide/guide-context.ts').GuideContext;
	}
}
