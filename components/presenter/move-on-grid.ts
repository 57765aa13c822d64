/** Arrow keys, Home and End among buttons in rows. How many stand in a row is for the layout to say. */
export function moveOnGrid(event: KeyboardEvent, buttons: readonly HTMLElement[]): void {
	const at = buttons.findIndex((button) => button === document.activeElement);
	const top = buttons[0]?.offsetTop;
	const inRow = buttons.filter(({ offsetTop }) => offsetTop === top).length;
	const steps: Readonly<Record<string, number>> = {
		ArrowLeft: at - 1,
		ArrowRight: at + 1,
		ArrowUp: at - inRow,
		ArrowDown: at + inRow,
		Home: 0,
		End: buttons.length - 1,
	};
	const next = steps[event.key];
	if (next === undefined || at === -1) return;
	event.preventDefault();
	buttons[next]?.focus();
}
