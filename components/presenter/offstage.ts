/** Takes all of the page but one element off the screen, or puts it back. On paper nothing changes. */
export function setOffstage(element: HTMLElement, off: boolean): void {
	for (
		let inner: Element = element;
		inner.parentElement && inner !== document.body;
		inner = inner.parentElement
	) {
		for (const other of inner.parentElement.children)
			if (other !== inner) other.toggleAttribute('data-offstage', off);
	}
}
