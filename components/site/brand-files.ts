import type { Logo } from '#domain/brand/brand.ts';

/** Under `/brand/`, beside the logo. */
export const BRAND_SHEET = 'site.css';

/** `logo.png` or `logo.svg`. */
export function logoFile({ type }: Logo): string {
	return type === 'image/png' ? 'logo.png' : 'logo.svg';
}
