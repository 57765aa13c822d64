import { expect, test } from 'vitest';

import { type Bar, drawBar } from './bar.ts';

const draw = (bar: Bar, width = 10) =>
	drawBar(bar, width)
		.map(({ text }) => text)
		.join('');

test('an interval lies on its track, with the ring over it', () => {
	expect(draw({ low: 0.2, high: 0.5, ring: 0.9 })).toBe('··━━━━···○');
	expect(draw({ low: 0.2, high: 0.5, ring: 0.5 })).toBe('··━━━○····');
	expect(drawBar({ low: 0.2, high: 0.5, ring: 0.9 }, 10).map(({ kind }) => kind)).toEqual([
		'track',
		'interval',
		'track',
		'ring',
	]);
});

test('both ends of the scale are on it', () => {
	expect(draw({ low: 0, high: 1 })).toBe('━━━━━━━━━━');
	expect(draw({ low: 0, high: 0.001 })).toBe('━·········');
	expect(draw({ low: 1, high: 1 })).toBe('·········┃');
});

test('what is known exactly is a tick', () => {
	expect(draw({ low: 0.3, high: 0.3 })).toBe('···┃······');
});

test('edges of bands show where nothing lies over them', () => {
	expect(draw({ low: 0.35, high: 0.45, edges: [0.4, 0.6, 0.8] })).toBe('···━━·┊·┊·');
});
