/** Writes only what changed: a screen reader and the layout have no work with the rest. */
export function setText(element: Element, text: string): void {
	if (element.textContent !== text) element.textContent = text;
}
