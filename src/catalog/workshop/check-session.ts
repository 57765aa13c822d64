import type { WorkshopModule } from '#domain/workshop/module.ts';
import type { Session, SessionItem, SessionPart } from '#domain/workshop/session.ts';
import type { Fault } from '#errors/fault.ts';

/** What is wrong with one ready-made session: sums, and what it refers to. */
export function checkSession(session: Session, modules: readonly WorkshopModule[]): Fault[] {
	const file = `sessions/${session.id}.yaml`;
	return [
		...checkSum(`${file}, minutes`, session.minutes, session.parts, 'its parts'),
		...session.parts.flatMap((part) => checkPart(part, `${file}, part “${part.title}”`, modules)),
	];
}

function checkPart(part: SessionPart, place: string, modules: readonly WorkshopModule[]): Fault[] {
	return [
		...checkSum(`${place}, minutes`, part.minutes, part.items, 'its items'),
		...part.items.flatMap((item, index) => checkItem(item, `${place}, item ${index + 1}`, modules)),
	];
}

function checkSum(
	place: string,
	said: number,
	parts: readonly { readonly minutes: number }[],
	of: string,
): Fault[] {
	const total = parts.reduce((sum, { minutes }) => sum + minutes, 0);
	if (total === said) return [];
	return [
		{
			place,
			fault: `${said} is written, but ${of} add up to ${total}`,
			next: 'Change the one or the other.',
		},
	];
}

function checkItem(item: SessionItem, place: string, modules: readonly WorkshopModule[]): Fault[] {
	if (item.kind === 'break' || item.kind === 'block') return [];
	const module = modules.find(({ id }) => id === item.module);
	if (!module) {
		const next = `Modules are: ${modules.map(({ id }) => id).join(', ')}.`;
		return [{ place, fault: `there is no module "${item.module}"`, next }];
	}
	const [wanted, list] =
		item.kind === 'section' ? [item.section, module.sections] : [item.exercise, module.exercises];
	const part = list.find(({ id }) => id === wanted);
	if (!part) {
		const next = `${module.id} has: ${list.map(({ id }) => id).join(', ')}.`;
		return [{ place, fault: `there is no ${item.kind} "${wanted}" in ${module.id}`, next }];
	}
	const { least, most } = part.minutes;
	if (item.minutes >= least && item.minutes <= most) return [];
	return [
		{
			place,
			fault: `${item.minutes} minutes for ${item.kind} "${wanted}", which takes ${least} to ${most}`,
			next: 'Write minutes in that range, or choose something shorter.',
		},
	];
}
