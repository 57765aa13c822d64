import { isTyping } from '../assessment/undo-key.ts';

/** What keys and buttons ask for. */
export type Command =
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| 'black'
	| 'white'
	| 'full-screen'
	| 'overview'
	| 'go-to'
	| 'timer'
	| 'hands'
	| 'other-window'
	| 'keys'
	| 'escape';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'target'>;

/** Keys of the keyboard and of clickers. F5 is the browser's: a reload loses nothing. */
const NAMED: Readonly<Record<string, Command>> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageDown: 'next',
	ArrowLeft: 'previous',
	ArrowUp: 'previous',
	PageUp: 'previous',
	Home: 'first',
	End: 'last',
	Escape: 'escape',
};

/** Keys that are one character can be turned off, as WCAG 2.1.4 asks. */
const LETTERS: Readonly<Record<string, Command>> = {
	b: 'black',
	'.': 'black',
	w: 'white',
	',': 'white',
	f: 'full-screen',
	o: 'overview',
	g: 'go-to',
	t: 'timer',
	c: 'hands',
	s: 'other-window',
	'?': 'keys',
};

/** What a key asks for. Nothing while somebody types, or where the element in focus needs the key itself. */
export function commandOf(event: Key, letters: boolean): Command | undefined {
	if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return undefined;
	const element = event.target as Partial<Element> | null;
	const isIn = (selector: string) => Boolean(element?.closest?.(selector));
	if (isIn('dialog')) return undefined;
	if (event.key === ' ') {
		if (isIn('button, a, summary, input')) return undefined;
		return event.shiftKey ? 'previous' : 'next';
	}
	const named = NAMED[event.key];
	if (named && event.key.startsWith('Arrow') && isIn('[role=separator], input')) return undefined;
	if (named && /^Arrow(Up|Down)$/.test(event.key) && isIn('[data-scrolls]')) return undefined;
	return named ?? (letters ? LETTERS[event.key.toLowerCase()] : undefined);
}

/** The keys as a person reads them. */
export const KEY_WORDS: readonly (readonly [keys: readonly string[], does: string])[] = [
	[['→', '↓', 'Page Down', 'Space'], 'Next slide'],
	[['←', '↑', 'Page Up', 'Shift + Space'], 'Previous slide'],
	[['Home', 'End'], 'First slide, last slide'],
	[['B', '.'], 'Black screen, and back'],
	[['W', ','], 'White screen, and back'],
	[['O'], 'Overview of all slides'],
	[['G'], 'Go to a slide by number or title'],
	[['C'], 'Count hands at a question'],
	[['T'], 'Start or pause the exercise timer'],
	[['L'], 'Hold for the pointer'],
	[['F'], 'Full screen'],
	[['S'], 'Open the other window, or go to it'],
	[['Esc'], 'Back to the reading view'],
	[['?'], 'These keys'],
];
