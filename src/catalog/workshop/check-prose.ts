import type { Fault } from '#errors/fault.ts';

import { checkFigures } from './check-figures.ts';
import type { Known, Namespace } from './known.ts';
import type { ReadText } from './read-modules.ts';

/** The components that an author may use in a text, and what their id stands for. */
export const contentComponents: Readonly<Record<string, Namespace>> = {
	Cite: 'citable',
	Case: 'case',
	Figure: 'figure',
	Term: 'term',
};

/** What is wrong with a text: components and ids that lead nowhere, figures without source or date, silent images. */
export function checkProse({ file, prose, bodyLine, body }: ReadText, known: Known): Fault[] {
	const at = (line: number) => `${file}, line ${line + bodyLine - 1}`;
	const mentions = prose.mentions.flatMap(({ component, id, line }) => {
		const namespace = contentComponents[component];
		if (namespace) return known.check(namespace, [id], at(line));
		const next = `Components are: ${Object.keys(contentComponents).join(', ')}.`;
		return [{ place: at(line), fault: `there is no component "${component}"`, next }];
	});
	const silent = prose.silentImages.map((line) => ({
		place: at(line),
		fault: 'the image has no text',
		next: 'Say between the brackets what it shows.',
	}));
	return [...mentions, ...silent, ...checkFigures(body, at)];
}
