/**
 * Arrow keys between the field and its results.
 *
 * The results are plain links that take the focus, and not the options of a listbox: links open in a new tab, have a
 * menu and are read with their headings by every screen reader, and nothing has to be kept in step by hand. Options
 * lose all of that, and groups with headings inside a listbox are read by few.
 *
 * @returns Where the focus goes; `undefined` where the key is not ours.
 */
export function nextFocus<Stop>(
	key: string,
	current: Stop,
	field: Stop,
	links: readonly Stop[],
): Stop | undefined {
	const stops = [field, ...links];
	const at = stops.indexOf(current);
	if (at === -1) return undefined;
	if (key === 'ArrowDown') return stops[at + 1];
	if (key === 'ArrowUp') return stops[at - 1];
	// In the field these move the caret.
	if (current === field) return undefined;
	if (key === 'Home') return links[0];
	return key === 'End' ? links.at(-1) : undefined;
}
