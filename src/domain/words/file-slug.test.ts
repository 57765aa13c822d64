import { expect, it } from 'vitest';

import { fileSlug } from './file-slug.ts';

it('keeps a file name short', () => {
	expect(fileSlug('word '.repeat(100)).length).toBeLessThanOrEqual(60);
});

it('keeps no character that turns the reading direction or climbs a folder', () => {
	expect(fileSlug('..\\\\../a\u202egnp.exe')).toBe('a-gnp-exe');
});
