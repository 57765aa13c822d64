import { isRecord } from './read-talk.ts';

/** How somebody likes to present; kept in this browser. */
export interface PresenterPreferences {
	/** Whether keys that are one character work. */
	readonly letters: boolean;
	/** Text of the notes, in rem. */
	readonly notesSize: number;
	/** Width of the left column of the speaker window, in hundredths. */
	readonly column: number;
	/** Height of the next slide in the right column, in hundredths. */
	readonly row: number;
}

/** Named on the privacy page. */
const KEY = 'press-two:presenter';

export const SIZES = {
	notesSize: { least: 0.875, most: 3, usual: 1.25, step: 0.125 },
	column: { least: 30, most: 80, usual: 62, step: 2 },
	row: { least: 15, most: 80, usual: 40, step: 2 },
} as const;
export type Size = keyof typeof SIZES;

export function readPreferences(browser: () => Pick<Storage, 'getItem'>): PresenterPreferences {
	let kept: unknown;
	try {
		kept = JSON.parse(browser().getItem(KEY) ?? 'null');
	} catch {
		// Nothing was kept, or the browser refuses: then as usual.
	}
	const values = isRecord(kept) ? kept : {};
	const size = (name: Size) => {
		const value = values[name];
		return typeof value === 'number' ? within(name, value) : SIZES[name].usual;
	};
	return {
		letters: values['letters'] !== false,
		notesSize: size('notesSize'),
		column: size('column'),
		row: size('row'),
	};
}

export function keepPreferences(
	preferences: PresenterPreferences,
	browser: () => Pick<Storage, 'setItem'>,
): void {
	try {
		browser().setItem(KEY, JSON.stringify(preferences));
	} catch {
		// They then last as long as the page.
	}
}

/** The nearest size that is allowed. */
export function within(name: Size, value: number): number {
	const { least, most } = SIZES[name];
	return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : SIZES[name].usual;
}
