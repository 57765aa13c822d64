/** The id of the element that stands for a plan in the list, for moving the focus there. */
export function elementOfPlan(id: string): string {
	// Any text may be a plan's id; an element's id has no spaces.
	return `plan-${encodeURIComponent(id)}`;
}
