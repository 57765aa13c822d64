/** How somebody likes to answer. Kept in this browser, named on the privacy page, and part of no plan. */
export interface QuestionPreferences {
	/** Go on to the next question as soon as a level is chosen. */
	readonly goOn: boolean;
	/** Single keys work. They can be turned off, as speech input and some hands press them by accident (WCAG 2.1.4). */
	readonly keys: boolean;
}

export const questionPreferencesKey = 'press-two:questions';

const WHERE_NONE: QuestionPreferences = { goOn: false, keys: true };

/** What was chosen; the usual where nothing was, or where the browser refuses storage. */
export function readQuestionPreferences(storage: () => Pick<Storage, 'getItem'>): QuestionPreferences {
	try {
		const stored: unknown = JSON.parse(storage().getItem(questionPreferencesKey) ?? '{}');
		const { goOn, keys } = (stored ?? {}) as Partial<Record<keyof QuestionPreferences, unknown>>;
		return { goOn: goOn === true, keys: keys !== false };
	} catch {
		return WHERE_NONE;
	}
}

/** Keeps the choice if the browser lets us; the page that is open follows it either way. */
export function keepQuestionPreferences(
	preferences: QuestionPreferences,
	storage: () => Pick<Storage, 'setItem'>,
): void {
	try {
		storage().setItem(questionPreferencesKey, JSON.stringify(preferences));
	} catch {
		// Private windows and strict settings refuse. The choice then lasts as long as the page.
	}
}
