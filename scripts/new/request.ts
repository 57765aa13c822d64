import { isKind, type KindName, kindNames } from './kinds.ts';

/** What somebody wants to begin. */
export interface Request {
	readonly kind: KindName;
	readonly id: string;
	readonly title: string;
}

/** Why nothing was made, and what to do, for people. */
export class NotMade extends Error {}

const USAGE = 'Write: npm run new -- module my-id "Title".';

/** @throws NotMade */
export function readRequest([kind = '', id = '', ...title]: readonly string[]): Request {
	return { kind: readKind(kind), id: readId(id), title: readTitle(title.join(' ')) };
}

/** @throws NotMade */
export function readKind(kind: string): KindName {
	if (isKind(kind)) return kind;
	const fault = kind === '' ? 'No kind is named' : `There is no kind "${kind}"`;
	throw new NotMade(`${fault}. Kinds are: ${kindNames.join(', ')}. ${USAGE}`);
}

/** @throws NotMade */
export function readId(id: string): string {
	if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return id;
	const fault = id === '' ? 'No id is given' : `"${id}" is no id`;
	throw new NotMade(`${fault}. Use small letters, digits and single hyphens, as in the-long-view. ${USAGE}`);
}

const TITLE_AT_MOST = 75;

/** @throws NotMade */
export function readTitle(given: string): string {
	const title = given.trim();
	if (title === '') throw new NotMade(`No title is given. ${USAGE}`);
	if (title.length <= TITLE_AT_MOST && !/[\n<{]/.test(title)) return title;
	throw new NotMade(
		`The title must be one line of at most ${TITLE_AT_MOST} characters, without < and {. Shorten it.`,
	);
}
