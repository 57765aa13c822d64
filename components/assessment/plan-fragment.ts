/** `#a%20b/H1` is `["a b", "H1"]`: which plan, and what the page wants to know behind the slash. */
export function readFragment(fragment: string): [id: string, detail: string] {
	const [id = '', detail = ''] = fragment.replace(/^#/, '').split('/');
	return [decode(id), decode(detail)];
}

export function toFragment(id: string, detail = ''): string {
	return `#${encodeURIComponent(id)}${detail && `/${encodeURIComponent(detail)}`}`;
}

/** A hand-typed address may hold a lone `%`. */
function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
