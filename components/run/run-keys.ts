export type RunCommand = 'pause' | 'next' | 'back' | 'step' | 'extend' | 'replan' | 'note' | 'undo' | 'keys';

const commands: Readonly<Record<string, RunCommand>> = {
	' ': 'pause',
	n: 'next',
	arrowright: 'next',
	p: 'back',
	arrowleft: 'back',
	s: 'step',
	'+': 'extend',
	r: 'replan',
	m: 'note',
	u: 'undo',
	'?': 'keys',
};

/** The keys as the list of keys shows them. */
export const keyWords: readonly (readonly [keys: string, does: string])[] = [
	['Space', 'Pause, go on'],
	['N, right arrow', 'Next item'],
	['P, left arrow', 'Back to the item before'],
	['S', 'Next step of the exercise'],
	['+', 'Five minutes more'],
	['R', 'Plan the rest of the day again'],
	['M', 'Write a note'],
	['U', 'Take back the last deed'],
	['?', 'This list'],
];

type Key = Pick<
	KeyboardEvent,
	'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'target' | 'defaultPrevented'
>;

/** What a key asks for. Nothing while somebody types, and not the space with which a button is pressed. */
export function runCommand(event: Key): RunCommand | undefined {
	const { key, ctrlKey, metaKey, altKey, repeat, defaultPrevented } = event;
	if (ctrlKey || metaKey || altKey || repeat || defaultPrevented) return undefined;
	const target = event.target as Partial<HTMLElement> | null;
	const tag = target?.tagName ?? '';
	if (['INPUT', 'TEXTAREA', 'SELECT'].includes(tag) || target?.isContentEditable === true) return undefined;
	if (key === ' ' && ['BUTTON', 'A', 'SUMMARY'].includes(tag)) return undefined;
	const name = key.toLowerCase();
	return Object.hasOwn(commands, name) ? commands[name] : undefined;
}
