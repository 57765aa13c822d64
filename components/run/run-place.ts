/** What the page of the tracker shows, by the fragment of its address. */
export type RunPlace =
	| { readonly kind: 'choose' }
	/** Begins an agenda that is kept here, or a ready-made session. */
	| { readonly kind: 'agenda' | 'session' | 'run'; readonly id: string };

/** `#agenda=<id>`, `#session=<id>` or `#<id of a run>`. */
export function readPlace(fragment: string): RunPlace {
	const text = decode(fragment.replace(/^#/, ''));
	if (text === '') return { kind: 'choose' };
	for (const kind of ['agenda', 'session'] as const)
		if (text.startsWith(`${kind}=`)) return { kind, id: text.slice(kind.length + 1) };
	return { kind: 'run', id: text };
}

/** A hand-typed address may hold a lone `%`. */
function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
