import { isTyping } from '../undo-key.ts';

/** What a key asks for on the page of questions; a number is a level. */
export type QuestionCommand =
	'next' | 'previous' | 'unknown' | 'leaveOut' | 'note' | 'clear' | 'overview' | 'help' | number;

type Key = Pick<
	KeyboardEvent,
	'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat' | 'target' | 'defaultPrevented'
>;

const QUESTION_LETTERS: Readonly<Record<string, QuestionCommand>> = {
	n: 'next',
	p: 'previous',
	d: 'unknown',
	x: 'leaveOut',
	t: 'note',
	c: 'clear',
	o: 'overview',
	'?': 'help',
};

/** What a key asks for, if it asks for anything. A key that the focused control needs is left to it. */
export function questionKey(event: Key): QuestionCommand | undefined {
	if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat)
		return undefined;
	const { key, target } = event;
	if (isTyping(target)) return undefined;
	if (/^\d$/.test(key)) return Number(key);
	if (key === 'ArrowRight' || key === 'ArrowLeft') {
		if (within(target, 'input, [role="region"]')) return undefined;
		return key === 'ArrowRight' ? 'next' : 'previous';
	}
	if (key === 'Enter') return within(target, 'a, button, summary, [type="checkbox"]') ? undefined : 'next';
	const letter = key.toLowerCase();
	return Object.hasOwn(QUESTION_LETTERS, letter) ? QUESTION_LETTERS[letter] : undefined;
}

function within(target: EventTarget | null, selector: string): boolean {
	return Boolean((target as Partial<Element> | null)?.closest?.(selector));
}
