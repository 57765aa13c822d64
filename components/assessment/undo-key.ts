/** Kinds of `<input>` in which nothing is typed. */
const NOT_TYPED = new Set([
	'button',
	'checkbox',
	'color',
	'file',
	'image',
	'radio',
	'range',
	'reset',
	'submit',
]);

type Key = Pick<
	KeyboardEvent,
	'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'target' | 'defaultPrevented'
>;

/** What a key asks for, if it asks for a step back or forward. While somebody types, the field's own undo goes first. */
export function undoKey(event: Key): 'undo' | 'redo' | undefined {
	if (event.defaultPrevented || event.altKey || event.ctrlKey === event.metaKey || isTyping(event.target))
		return undefined;
	const key = event.key.toLowerCase();
	if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
	return key === 'y' && event.ctrlKey && !event.shiftKey ? 'redo' : undefined;
}

/** Whether keys pressed there write text. */
export function isTyping(target: EventTarget | null): boolean {
	const element = target as (Partial<HTMLInputElement> & { readonly isContentEditable?: boolean }) | null;
	switch (element?.tagName) {
		case 'INPUT':
			return !NOT_TYPED.has(element.type ?? 'text');
		case 'TEXTAREA':
		case 'SELECT':
			return true;
		default:
			return element?.isContentEditable === true;
	}
}
