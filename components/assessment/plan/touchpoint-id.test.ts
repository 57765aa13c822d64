import { expect, it } from 'vitest';

import { touchpointId } from './touchpoint-id.ts';

const none = new Set<string>();

it('makes an id of plain letters and digits out of a name', () => {
	expect(touchpointId('Order status', none)).toBe('order_status');
	expect(touchpointId('  Rückfragen (täglich) ', none)).toBe('ruckfragen_taglich');
});

it('finds a name for what has none in plain letters', () => {
	expect(touchpointId('問い合わせ', none)).toBe('touchpoint');
	expect(touchpointId('', none)).toBe('touchpoint');
});

it('gives no id twice', () => {
	expect(touchpointId('Refund', new Set(['refund']))).toBe('refund_2');
	expect(touchpointId('Refund', new Set(['refund', 'refund_2']))).toBe('refund_3');
});

it('keeps an id within what the plan file takes', () => {
	expect(touchpointId('very long '.repeat(50), none).length).toBeLessThanOrEqual(80);
});
