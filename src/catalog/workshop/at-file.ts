import type { Fault } from '#errors/fault.ts';

/** A fault with the file that it is in named first. */
export const atFile =
	(file: string) =>
	({ place, ...rest }: Fault): Fault => ({ place: [file, place].filter(Boolean).join(', '), ...rest });
