/** Text that is markup already. Only `markup` makes it, so whatever else is put into markup is escaped. */
export class Markup {
	readonly #text: string;
	constructor(text: string) {
		this.#text = text;
	}
	toString(): string {
		return this.#text;
	}
}

/** What may stand in a template. Nothing at all is written for `undefined` and `false`. */
type Value = string | number | Markup | readonly Markup[] | undefined | false;

/** HTML or SVG whose values are escaped: `markup\`<p>${'a < b'}</p>\`` is `<p>a &lt; b</p>`. */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
	return new Markup(parts.reduce((text, part, index) => `${text}${write(values[index - 1])}${part}`));
}

function write(value: Value): string {
	if (value === undefined || value === false) return '';
	if (value instanceof Markup) return value.toString();
	if (typeof value === 'object') return value.join('');
	return escapeText(String(value));
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};
/** No XML may hold these, not even as entities: control characters, halves of a pair, and two that are no characters. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Fit for text and for attributes in either kind of quotes, in HTML and in XML. */
function escapeText(text: string): string {
	return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
