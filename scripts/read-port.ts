/**
 * The port that a person asked for.
 *
 * @param text What the `PORT` variable holds.
 * @throws {Error} that says what to write instead.
 */
export function readPort(text: string | undefined, usual: number): number {
	if (text === undefined || text.trim() === '') return usual;
	const port = Number(text);
	if (Number.isInteger(port) && port >= 0 && port <= 65_535 && /^\d+$/.test(text.trim())) return port;
	throw new Error(
		`PORT is "${text}", which is no port. Give a whole number up to 65535, for example PORT=8080.`,
	);
}
