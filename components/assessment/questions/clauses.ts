/**
 * The parts of a statement that must all be true, where the author has set them apart with semicolons: then at
 * least two. A semicolon inside brackets or quotation marks sets nothing apart. One part, unchanged, otherwise.
 * `A (b; c); d.` is `['A (b; c)', 'd']`.
 */
export function clausesOf(statement: string): readonly string[] {
	const parts = statement.split(/;\s+(?![^(]*\))(?=(?:[^"]*"[^"]*")*[^"]*$)/);
	return parts.length > 1 ? parts.map((part) => part.replace(/\.$/, '')) : parts;
}
