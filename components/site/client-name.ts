/**
 * The client whose site this is, as the page says it; nothing on Press Two's own. In the browser alone: at build time,
 * `catalog/client/get-brand.ts` knows.
 */
export function clientName(): string | undefined {
	return document.querySelector<HTMLMetaElement>('meta[name="application-name"]')?.content;
}

/** `Results` => `Results · Press Two`, or with the client's name. */
export function pageTitle(...parts: readonly string[]): string {
	return [...parts, clientName() ?? 'Press Two'].filter(Boolean).join(' · ');
}
