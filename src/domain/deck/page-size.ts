/** What a deck is printed on, one slide a page: a page like the slide, or paper. */
export const pageSizes = ['16:9', 'A4', 'Letter'] as const;
export type PageSize = (typeof pageSizes)[number];
