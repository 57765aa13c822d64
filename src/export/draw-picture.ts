import type { Drawing } from './charts/chart-file.ts';

/** Makes a PNG of an SVG, with twice the pixels of its size. What draws, a browser, is not here: it is an argument. */
export type DrawPicture = (drawing: Drawing) => Promise<Uint8Array>;
