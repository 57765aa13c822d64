import { z } from 'astro/zod';

/**
 * For a program that reads a few documents and ends: zod then checks by its rules as they stand, and makes no code of
 * them first, which pays from some hundred documents on. To be called before any schema is made.
 */
export function readOnce(): void {
	z.config({ jitless: true });
}
