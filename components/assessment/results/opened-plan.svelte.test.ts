import { expect, it } from 'vitest';

import { BIG, STAGED } from '../../../test/fixtures/plans.ts';
import type { Opened } from '../open-session.ts';
import { OpenedPlan } from './opened-plan.svelte.ts';

const open = (document: typeof BIG) => ({ kind: 'open', session: { document } }) as unknown as Opened;

it('goes from reading to the plan', async () => {
	const opened = new OpenedPlan(() => Promise.resolve(open(BIG)));
	const showing = opened.show('#a');
	expect(opened.state.kind).toBe('loading');
	await showing;
	expect(opened.state).toEqual({ kind: 'open', document: BIG });
});

it('lets a later address win over an earlier one that is slower', async () => {
	const waiting: ((opened: Opened) => void)[] = [];
	const opened = new OpenedPlan(() => new Promise((resolve) => waiting.push(resolve)));
	const [first, second] = [opened.show('#a'), opened.show('#b')];
	waiting[1]!(open(STAGED));
	waiting[0]!(open(BIG));
	await Promise.all([first, second]);
	expect(opened.state).toEqual({ kind: 'open', document: STAGED });
});

it('keeps what is shown while it reads again', async () => {
	const opened = new OpenedPlan(() => Promise.resolve(open(BIG)));
	await opened.show('#a');
	const again = opened.refresh('#a');
	expect(opened.state.kind).toBe('open');
	await again;
});

it('passes on what is missing or set aside, and says where reading failed', async () => {
	const outcomes: (() => Promise<Opened>)[] = [
		() => Promise.resolve({ kind: 'missing' }),
		() => Promise.resolve({ kind: 'aside', faults: [] }),
		() => Promise.reject(new Error('blocked')),
	];
	for (const [index, kind] of (['missing', 'aside', 'failed'] as const).entries()) {
		const opened = new OpenedPlan(outcomes[index]!);
		await opened.show('#a');
		expect(opened.state.kind).toBe(kind);
	}
});
