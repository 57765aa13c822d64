/** An element of the page by its id and kind. It is written in this page's own markup, so none is a mistake there. */
export function findPart<T extends Element>(id: string, kind: new () => T): T {
	const element = document.getElementById(id);
	if (!(element instanceof kind)) throw new Error(`No ${kind.name} has the id ${id}.`);
	return element;
}

/** All elements below a part that match, in order. */
export function findAll<T extends Element>(within: ParentNode, selector: string): readonly T[] {
	return [...within.querySelectorAll<T>(selector)];
}
