import { expect, test } from 'vitest';

import { agendaDocument } from '../../test/fixtures/agendas.ts';
import { EXAMPLE } from '../../test/fixtures/plans.ts';
import { fromAgendaFragment, toAgendaFragment } from './agenda-link.ts';
import { toShareFragment } from './share-link.ts';

test('an agenda comes back as it was', async () => {
	const fragment = await toAgendaFragment(agendaDocument);
	expect(fragment).toMatch(/^agenda=1\.[0-9a-f]{8}\.[A-Za-z0-9_-]+$/);
	expect(await fromAgendaFragment(fragment)).toEqual({ ok: true, value: agendaDocument });
});

test('a link that was cut is refused as a whole', async () => {
	const fragment = await toAgendaFragment(agendaDocument);
	for (let length = 0; length < fragment.length; length += 1)
		expect((await fromAgendaFragment(fragment.slice(0, length))).ok, `cut after ${length}`).toBe(false);
});

test('a link to a plan is none to an agenda', async () => {
	expect(await fromAgendaFragment(await toShareFragment(EXAMPLE))).toMatchObject({
		ok: false,
		faults: [{ place: 'The link', fault: 'it is not a link that this release can read' }],
	});
});
