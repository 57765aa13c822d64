/** The id of the element that stands for a document in the list, for moving the focus there. */
export function elementOfDocument(id: string): string {
	// Any text may be a document's id; an element's id has no spaces.
	return `plan-${encodeURIComponent(id)}`;
}
