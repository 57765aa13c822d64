import type { Workshop } from '#domain/workshop/workshop.ts';
import type { Fault } from '#errors/fault.ts';
import { nearestName } from '#errors/nearest-name.ts';

/** What an id may stand for. `citable` is a source, an item of evidence or a case. */
export type Namespace = 'source' | 'citable' | 'case' | 'figure' | 'term' | 'question';

const names: Readonly<Record<Namespace, string>> = {
	source: 'source',
	citable: 'source, study or case',
	case: 'case',
	figure: 'figure',
	term: 'term',
	question: 'question',
};

/** All ids that content may refer to. */
export interface Known {
	/** A fault for every id that leads nowhere, with the nearest that does. */
	check(namespace: Namespace, ids: readonly string[], place: string): Fault[];
}

export function listKnown(workshop: Workshop, questions: readonly string[]): Known {
	const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
	const sources = idsOf(workshop.sources);
	const cases = idsOf(workshop.cases);
	const ids: Readonly<Record<Namespace, ReadonlySet<string>>> = {
		source: new Set(sources),
		citable: new Set([...sources, ...idsOf(workshop.evidence), ...cases]),
		case: new Set(cases),
		figure: new Set(idsOf(workshop.figures)),
		term: new Set(idsOf(workshop.glossary)),
		question: new Set(questions),
	};
	return {
		check: (namespace, wanted, place) =>
			wanted
				.filter((id) => !ids[namespace].has(id))
				.map((id) => ({
					place,
					fault: `there is no ${names[namespace]} "${id}"`,
					next: suggest(id, ids[namespace], names[namespace]),
				})),
	};
}

/** The one that was probably meant, and others that begin with the same word: ids are known by their first. */
function suggest(id: string, known: ReadonlySet<string>, name: string): string {
	const ids = [...known];
	const word = id.split('-')[0]!;
	const near = new Set([nearestName(id, ids), ...ids.filter((other) => other.startsWith(word))]);
	near.delete(undefined);
	return near.size > 0
		? `Perhaps one of these: ${[...near].slice(0, 4).join(', ')}.`
		: `Check the spelling, or write the ${name}.`;
}

/** A fault for every item whose id an item before it has. */
export function findTwins(
	items: readonly { readonly id: string; readonly place: string }[],
	fault: string,
	next: string,
): Fault[] {
	return items
		.filter(({ id }, index) => items.findIndex((other) => other.id === id) < index)
		.map(({ place }) => ({ place, fault, next }));
}
