import type { Session } from '#domain/workshop/session.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';
import type { Fault, Parsed } from '#errors/fault.ts';
import { nearestName } from '#errors/nearest-name.ts';

/** Ids of what a site shall hold. What is not named here is not chosen from: all of it is there. */
export interface Choice {
	readonly modules?: readonly string[];
	readonly sessions?: readonly string[];
	readonly cases?: readonly string[];
}

/**
 * The part of the workshop that a site holds. Modules keep their order and are numbered anew. A session stays where all
 * its modules do. A case stays where it is named, and where what stays shows or cites it: no claim loses its source.
 */
export function chooseContent(workshop: Workshop, choice: Choice): Parsed<Workshop> {
	const faults = [
		...findUnknown('MODULES', 'module', choice.modules, workshop.modules),
		...findUnknown('SESSIONS', 'session', choice.sessions, workshop.sessions),
		...findUnknown('CASES', 'case', choice.cases, workshop.cases),
	];
	const modules = pick(workshop.modules, choice.modules).map((module, index) => ({
		...module,
		order: index + 1,
	}));
	const kept = new Set(modules.map(({ id }) => id));
	const sessions = pick(workshop.sessions, choice.sessions);
	faults.push(
		...(choice.sessions ? sessions : []).flatMap((session) => {
			const missing = modulesOf(session).filter((id) => !kept.has(id));
			if (missing.length === 0) return [];
			const next = `Add ${missing.join(', ')} to MODULES, or take the session out.`;
			return [{ place: 'SESSIONS', fault: `the modules of "${session.id}" are not all chosen`, next }];
		}),
	);
	if (faults.length > 0) return { ok: false, faults };
	return {
		ok: true,
		value: {
			...workshop,
			modules,
			sessions: sessions.filter((session) => modulesOf(session).every((id) => kept.has(id))),
			cases: choice.cases ? pick(workshop.cases, withCited(workshop, modules, choice.cases)) : workshop.cases,
		},
	};
}

/** The ids of what `part` does not hold of `whole`, which have no page. */
export function listLeftOut(whole: Workshop, part: Workshop): Set<string> {
	const idsOf = ({ modules, sessions, cases }: Workshop) =>
		[...modules, ...sessions, ...cases].map(({ id }) => id);
	const kept = new Set(idsOf(part));
	return new Set(idsOf(whole).filter((id) => !kept.has(id)));
}

function pick<Thing extends { readonly id: string }>(
	things: readonly Thing[],
	ids: readonly string[] | undefined,
): readonly Thing[] {
	return ids ? things.filter(({ id }) => ids.includes(id)) : things;
}

function modulesOf({ parts }: Session): string[] {
	const named = parts.flatMap(({ items }) => items).flatMap((item) => ('module' in item ? item.module : []));
	return [...new Set(named)];
}

/** The cases named, those that modules show, recommend or cite, and those that these cite in turn. */
function withCited(
	{ cases, figures }: Workshop,
	modules: Workshop['modules'],
	named: readonly string[],
): string[] {
	const figureSources = new Map(figures.map(({ id, sources }) => [id, sources]));
	const ids = new Set([
		...named,
		...modules.flatMap(({ cites, furtherReading, slides }) => [
			...cites,
			...furtherReading.map(({ id }) => id),
			...slides.flatMap(({ block, sources }) => {
				if (block?.kind === 'case') return [block.case, ...sources];
				return block?.kind === 'figure' ? [...sources, ...(figureSources.get(block.figure) ?? [])] : sources;
			}),
		]),
	]);
	// A set that grows while it is walked: what is added is walked too.
	for (const id of ids) for (const cited of cases.find((one) => one.id === id)?.cites ?? []) ids.add(cited);
	return [...ids];
}

function findUnknown(
	place: string,
	name: string,
	wanted: readonly string[] = [],
	known: readonly { readonly id: string }[],
): Fault[] {
	const ids = known.map(({ id }) => id);
	return wanted
		.filter((id) => !ids.includes(id))
		.map((id) => {
			const near = nearestName(id, ids);
			const next = near ? `Perhaps you mean ${near}.` : `There are: ${ids.join(', ')}.`;
			return { place, fault: `there is no ${name} "${id}"`, next };
		});
}
