/** One thing that is wrong in what somebody wrote, said so that they can put it right. */
export interface Fault {
	/** Where it is: the file if there are several, then ids rather than positions. */
	readonly place: string;
	/** What is wrong there, without a full stop. */
	readonly fault: string;
	/** What to do, as a whole sentence. */
	readonly next: string;
}

/** What came in, once it is understood; or everything that is wrong with it. */
export type Parsed<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly Fault[] };

/** `plan.json: touchpoint refund, share: 70 is more than 1. Write a share as 0.7.` */
export function faultLine(file: string, { place, fault, next }: Fault): string {
	const where = place === '' ? file : `${file}: ${place}`;
	return `${where}: ${fault}. ${next}`;
}
