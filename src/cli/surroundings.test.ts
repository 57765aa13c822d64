import { expect, test } from 'vitest';

import { toLook } from './surroundings.ts';

test('a terminal gets bars and colour, a pipe plain text', () => {
	expect(toLook({}, true, 90)).toEqual({ chart: true, colour: true, columns: 90 });
	expect(toLook({}, false)).toEqual({ chart: false, colour: false, columns: 80 });
});

test('NO_COLOR takes the colour and leaves the bars; FORCE_COLOR brings both into a pipe', () => {
	expect(toLook({ NO_COLOR: '1' }, true)).toMatchObject({ chart: true, colour: false });
	expect(toLook({ FORCE_COLOR: '1' }, false)).toMatchObject({ chart: true, colour: true });
	expect(toLook({ FORCE_COLOR: '0' }, true)).toMatchObject({ chart: true, colour: false });
	expect(toLook({ TERM: 'dumb' }, true)).toMatchObject({ chart: false, colour: false });
});

test('the width stays between what is readable', () => {
	expect(toLook({}, true, 20).columns).toBe(40);
	expect(toLook({}, true, 300).columns).toBe(100);
});
