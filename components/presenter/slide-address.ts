/** `#/why-now` names the slide `why-now`. */
export function slideOf(fragment: string): string | undefined {
	const [, id] = /^#\/(.+)$/.exec(fragment) ?? [];
	try {
		return id === undefined ? undefined : decodeURIComponent(id);
	} catch {
		return undefined;
	}
}

export function fragmentOf(slide: string): string {
	return `#/${encodeURIComponent(slide)}`;
}
