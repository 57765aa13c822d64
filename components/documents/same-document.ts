/** Whether two documents say the same, whatever the order in which they say it. */
export function isSameDocument(a: object, b: object): boolean {
	return canonical(a) === canonical(b);
}

/** JSON with sorted names. What is absent and what is `undefined` are the same, as in any JSON. */
function canonical(value: unknown): string {
	return JSON.stringify(value, (_, inner: unknown) =>
		typeof inner === 'object' && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner,
	);
}
