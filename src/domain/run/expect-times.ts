/** Something that is still to be done. */
export interface Part {
	/** Milliseconds that it still takes. */
	readonly takes: number;
	/** The instant before which it does not begin, in milliseconds since 1970; none: at once. */
	readonly notBefore?: number | undefined;
}

/** When each begins and ends if each takes what it should, in milliseconds since 1970. The first begins at `from`. */
export function expectTimes(parts: readonly Part[], from: number): { start: number; end: number }[] {
	let end = from;
	return parts.map(({ takes, notBefore = -Infinity }) => {
		const start = Math.max(end, notBefore);
		end = start + takes;
		return { start, end };
	});
}
