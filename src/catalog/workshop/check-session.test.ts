import { expect, test } from 'vitest';

import { faultsOf } from '../../../test/fixtures/workshop.ts';

const file = 'sessions/short.yaml';
const at = 'sessions/short.yaml, part “All of it”';

test('sums are told with both figures', async () => {
	expect(await faultsOf({ [file]: ['minutes: 12', 'minutes: 15'] })).toEqual([
		'sessions/short.yaml, minutes: 15 is written, but its parts add up to 12. Change the one or the other.',
	]);
	expect(await faultsOf({ [file]: ['who: all, minutes: 2', 'who: all, minutes: 4'] })).toEqual([
		`${at}, minutes: 12 is written, but its items add up to 14. Change the one or the other.`,
	]);
});

test('a module, section or exercise that is not there is told with those that are', async () => {
	expect(await faultsOf({ [file]: ['module: tea, section', 'module: teas, section'] })).toEqual([
		`${at}, item 2: there is no module "teas". Modules are: tea.`,
	]);
	expect(await faultsOf({ [file]: ['section: water', 'section: milk'] })).toEqual([
		`${at}, item 2: there is no section "milk" in tea. tea has: water, leaves.`,
	]);
	expect(await faultsOf({ [file]: ['exercise: look-one', 'exercise: look-four'] })).toEqual([
		`${at}, item 4: there is no exercise "look-four" in tea. tea has: look-one, look-two, look-three.`,
	]);
});

test('a part of a module takes no less and no more than it can', async () => {
	const faults = await faultsOf({
		[file]: ['exercise: look-one, minutes: 3', 'exercise: look-one, minutes: 5'],
	});
	expect(faults.at(-1)).toBe(
		`${at}, item 4: 5 minutes for exercise "look-one", which takes 2 to 4. Write minutes in that range, or choose something shorter.`,
	);
});
