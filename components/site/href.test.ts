import { expect, test } from 'vitest';

import { href } from './href.ts';

test('puts the base path before the address, with or without its last slash', () => {
	expect(href('/assess/', '/')).toBe('/assess/');
	expect(href('/assess/', '/client')).toBe('/client/assess/');
	expect(href('/assess/plan/#id', '/client/')).toBe('/client/assess/plan/#id');
});
