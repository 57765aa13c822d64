import type { Open } from './propose-replan.ts';
import type { ReplanPolicy } from './replan-policy.ts';

/** New minutes of one item, and why. */
export interface Cut {
	readonly id: string;
	readonly minutes: number;
	readonly skip: boolean;
	readonly why: string;
}

/** A way to save time at one item. */
interface Option {
	readonly open: Open;
	/** Whole minutes. */
	readonly saves: number;
	/** Place of the stage that allows it. */
	readonly stage: number;
	readonly why: string;
}

/**
 * The changes that save the minutes that are needed: only as many stages of the policy as it takes, and within them
 * the fewest items skipped, then the fewest shortened. All that is allowed, where that is not enough.
 */
export function cutTime(part: readonly Open[], needed: number, { late }: ReplanPolicy): Cut[] {
	for (let stage = 1; stage <= late.length; stage += 1) {
		const options = optionsAt(part, late.slice(0, stage));
		if (stage === late.length || savesAll(options) >= needed) return choose(options, needed);
	}
	return [];
}

interface Options {
	readonly shorten: readonly Option[];
	readonly skip: readonly Option[];
}

function optionsAt(part: readonly Open[], stages: ReplanPolicy['late']): Options {
	const of = (deed: 'shorten' | 'skip', saves: (open: Open) => number) =>
		part
			.flatMap((open): Option[] => {
				const stage = stages.findIndex((one) => one.deed === deed && one.group === open.group);
				return stage < 0 ? [] : [{ open, saves: saves(open), stage, why: stages[stage]!.why }];
			})
			.filter((option) => option.saves > 0)
			// Of two that save the same, what comes later gives: the group may catch up before.
			.toReversed();
	return {
		shorten: of('shorten', ({ status, floor }) => status.minutes - floor),
		skip: of('skip', ({ status, locked }) =>
			status.state === 'left' && status.spent === 0 && !locked ? status.minutes : 0,
		),
	};
}

function savesAll({ shorten, skip }: Options): number {
	const open = new Set([...shorten, ...skip].map((option) => option.open));
	const most = (one: Open) =>
		Math.max(...[...shorten, ...skip].filter((option) => option.open === one).map(({ saves }) => saves));
	return sum([...open].map(most));
}

function choose({ shorten, skip }: Options, needed: number): Cut[] {
	const shortenedBy = ({ open }: Option) => shorten.find((option) => option.open === open)?.saves ?? 0;
	/** What skipping saves over shortening. */
	const extra = (option: Option) => option.saves - shortenedBy(option);
	const candidates = [...skip].sort((a, b) => extra(b) - extra(a) || a.stage - b.stage);
	const skipped: Option[] = [];
	let missing = needed - sum(shorten.map(({ saves }) => saves));
	while (missing > 0 && candidates.length > 0) {
		// The smallest that is enough by itself, or else the largest.
		const enough = candidates.findLastIndex((option) => extra(option) >= missing);
		const [option] = candidates.splice(Math.max(0, enough), 1) as [Option];
		skipped.push(option);
		missing -= extra(option);
	}
	let rest = needed - sum(skipped.map(({ saves }) => saves));
	const shortened = shorten
		.filter(({ open }) => !skipped.some((option) => option.open === open))
		.sort((a, b) => b.saves - a.saves || a.stage - b.stage)
		.flatMap(({ open, saves, why }): Cut[] => {
			const by = Math.min(saves, rest);
			rest -= by;
			return by > 0 ? [{ id: open.status.item.id, minutes: open.status.minutes - by, skip: false, why }] : [];
		});
	return [
		...skipped.map(({ open, why }) => ({ id: open.status.item.id, minutes: 0, skip: true, why })),
		...shortened,
	];
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
