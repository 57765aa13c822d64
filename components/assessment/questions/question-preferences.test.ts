import { expect, test } from 'vitest';

import { keepQuestionPreferences, readQuestionPreferences } from './question-preferences.ts';

const usual = { goOn: false, keys: true };

function createStorage(text: string | null = null) {
	let kept = text;
	return { getItem: () => kept, setItem: (_key: string, value: string) => void (kept = value) };
}

test('where nothing was chosen, answers lead nowhere by themselves and keys work', () => {
	expect(readQuestionPreferences(() => createStorage())).toEqual(usual);
});

test('what was chosen is there at the next visit', () => {
	const storage = createStorage();
	keepQuestionPreferences({ goOn: true, keys: false }, () => storage);
	expect(readQuestionPreferences(() => storage)).toEqual({ goOn: true, keys: false });
});

test('what somebody else wrote there, or a browser that refuses, is as if nothing was chosen', () => {
	for (const text of ['', '{', 'null', '1', '{"goOn":"yes"}']) {
		expect(readQuestionPreferences(() => createStorage(text))).toEqual(usual);
	}
	const refuse = () => {
		throw new DOMException('No.', 'SecurityError');
	};
	expect(readQuestionPreferences(refuse)).toEqual(usual);
	expect(() => keepQuestionPreferences(usual, refuse)).not.toThrow();
});
