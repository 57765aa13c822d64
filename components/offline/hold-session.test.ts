import { expect, it } from 'vitest';

import { holdSession, SESSION_LOCK } from './hold-session.ts';

/** Node 24 has the browser's lock manager. */
const { locks } = navigator;
const holders = async () => (await locks.query()).held?.filter(({ name }) => name === SESSION_LOCK).length;

it('holds the lock until each window has ended its session', async () => {
	const endOne = holdSession(locks);
	const endOther = holdSession(locks);
	await expect.poll(holders).toBe(2);
	endOne();
	endOne();
	await expect.poll(holders).toBe(1);
	endOther();
	await expect.poll(holders).toBe(0);
});

it('does nothing where the browser has no locks', () => {
	expect(() => holdSession(undefined)()).not.toThrow();
});
