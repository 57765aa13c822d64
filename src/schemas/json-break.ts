type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

/** A number or a word, from where it is looked for. */
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * The position at which a text stops being JSON; its length where it ends too early; none where it is JSON.
 * For naming the line to people: what engines say about it differs, and often holds no position at all.
 * A text that is wrong inside quotes breaks at the opening quote.
 */
export function findJsonBreak(text: string): number | undefined {
	const open: ('{' | '[')[] = [];
	// Widened, because the compiler does not see that `valueDone` changes it.
	let expected = 'value' as Expected;
	let at = 0;
	const valueDone = () => (expected = open.length > 0 ? 'comma or end' : 'nothing');
	while (at < text.length) {
		const character = text[at]!;
		if (' \t\n\r'.includes(character)) {
			at += 1;
			continue;
		}
		if (character === '}' || character === ']') {
			const opened = open.pop();
			if (!expected.endsWith('end') || opened !== (character === '}' ? '{' : '[')) return at;
			valueDone();
		} else if (expected === 'comma or end') {
			if (character !== ',') return at;
			expected = open.at(-1) === '{' ? 'key' : 'value';
		} else if (expected === 'colon') {
			if (character !== ':') return at;
			expected = 'value';
		} else if (expected === 'key' || expected === 'key or end') {
			const last = character === '"' ? endOfText(text, at) : undefined;
			if (last === undefined) return at;
			at = last;
			expected = 'colon';
		} else if (expected === 'nothing') {
			return at;
		} else if (character === '{' || character === '[') {
			open.push(character);
			expected = character === '{' ? 'key or end' : 'value or end';
		} else {
			const last = character === '"' ? endOfText(text, at) : endOfPlain(text, at);
			if (last === undefined) return at;
			at = last;
			valueDone();
		}
		at += 1;
	}
	return expected === 'nothing' ? undefined : at;
}

/** The closing quote of the text that opens at a position. */
function endOfText(text: string, opening: number): number | undefined {
	for (let at = opening + 1; at < text.length; at += 1) {
		if (text[at] === '"') return at;
		if (text[at]! < ' ') return undefined;
		if (text[at] !== '\\') continue;
		at += 1;
		if (text[at] === 'u' && !/^[\da-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) return undefined;
		if (!'"\\/bfnrtu'.includes(text[at] ?? ' ')) return undefined;
	}
	return undefined;
}

/** The last character of the number or word at a position. */
function endOfPlain(text: string, start: number): number | undefined {
	PLAIN.lastIndex = start;
	return PLAIN.test(text) ? PLAIN.lastIndex - 1 : undefined;
}
