/** How long something takes, in whole minutes: at least, as a rule, at most. */
export interface Minutes {
	readonly least: number;
	readonly usual: number;
	readonly most: number;
}

/** The three columns, each summed by itself. Of nothing: zeros. */
export function sumMinutes(parts: readonly Minutes[]): Minutes {
	const sum = (column: keyof Minutes) => parts.reduce((total, part) => total + part[column], 0);
	return { least: sum('least'), usual: sum('usual'), most: sum('most') };
}

export function sameMinutes(a: Minutes, b: Minutes): boolean {
	return a.least === b.least && a.usual === b.usual && a.most === b.most;
}
