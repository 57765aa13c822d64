import type { Fault } from '#errors/fault.ts';

/** A fault with the file that it is in named first. */
export const atFile =
	(file: string) =>
	({ place, ...rest }: Fault): Fault => ({ place: [file, place].filter(Boolean).join(', '), ...rest });

/** A fault whose place begins with a file, with the folder of that file before it. */
export const atFolder =
	(folder: string) =>
	({ place, ...rest }: Fault): Fault => ({ place: `${folder}/${place}`, ...rest });
