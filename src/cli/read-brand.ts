import type { Brand } from '#domain/brand/brand.ts';
import { PRESS_TWO } from '#domain/brand/brand.ts';
import { brandKind, parseBrandText } from '#schemas/brand.ts';

import { nameOf, readText } from './read-text.ts';
import { Refusal } from './refusal.ts';
import type { Surroundings } from './surroundings.ts';

/** The brand in a file; Press Two's own where none is named. @throws Refusal */
export async function readBrand(path: string | undefined, surroundings: Surroundings): Promise<Brand> {
	if (path === undefined) return PRESS_TWO;
	const parsed = parseBrandText(await readText(path, surroundings, brandKind.textAtMost));
	if (!parsed.ok) throw new Refusal(nameOf(path), parsed.faults);
	return parsed.value;
}
