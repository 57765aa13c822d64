import { type Brand, PRESS_TWO } from '#domain/brand/brand.ts';

export const BRAND_ELEMENT = 'brand';

/**
 * The brand that files begin with on this page: the client's whose site it is, else Press Two's. `BrandData.astro` writes
 * it at build time, already checked.
 */
export function brandOfPage(): Brand {
	const text = document.getElementById(BRAND_ELEMENT)?.textContent;
	return text ? (JSON.parse(text) as Brand) : PRESS_TWO;
}
