import { createInterface } from 'node:readline/promises';

import { kindNames, kinds } from './kinds.ts';
import { NotMade, readId, readKind, readTitle, type Request } from './request.ts';

/** One question and its answer, as a person types it. */
export type Ask = (question: string) => Promise<string>;

/** Asks for all that is needed, each until the answer can be used. */
export async function askRequest(ask: Ask, say: (line: string) => void): Promise<Request> {
	const until = async <T>(question: string, read: (answer: string) => T): Promise<T> => {
		for (;;) {
			const answer = await ask(`${question}: `);
			try {
				return read(answer.trim());
			} catch (error) {
				if (!(error instanceof NotMade)) throw error;
				say(error.message);
			}
		}
	};
	for (const name of kindNames) say(`${name.padEnd(8)} ${kinds[name].summary}`);
	const kind = await until('What do you want to begin', readKind);
	const title = await until(kinds[kind].title, readTitle);
	const id = await until(`Its id, as in ${toId(title)}`, (answer) => readId(answer || toId(title)));
	return { kind, id, title };
}

/** An id out of a title: "What it costs" is `what-it-costs`. */
export function toId(title: string): string {
	const words = title
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.match(/[a-z0-9]+/g);
	return (words ?? []).join('-').replace(/^[^a-z]+/, '') || 'my-id';
}

/** Questions on the terminal, until `close`. */
export function openTerminal(): { readonly ask: Ask; close(): void } {
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	return { ask: (question) => terminal.question(question), close: () => terminal.close() };
}
