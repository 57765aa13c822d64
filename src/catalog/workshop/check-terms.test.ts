import { expect, test } from 'vitest';

import { faultsOf } from '../../../test/fixtures/workshop.ts';

const file = 'modules/tea/module.mdx';

test('a term is linked where it is first used', async () => {
	const next = 'Run npm run link-terms, which links each term where it is first used.';
	expect(await faultsOf({ [file]: ['A <Term id="kettle">kettle</Term> helps.', 'A kettle helps.'] })).toEqual(
		[expect.stringMatching(new RegExp(`^${file}, line \\d+: “kettle” is used and not linked\\. ${next}$`))],
	);
	expect(await faultsOf({ [file]: ['A <Term', 'Kettles help. A <Term'] })).toEqual([
		expect.stringMatching(/“Kettles” is used and not linked until line \d+\./),
	]);
});

test('it is linked once', async () => {
	expect(await faultsOf({ [file]: ['See <Case', 'A <Term id="kettle">kettle</Term>. See <Case'] })).toEqual([
		expect.stringContaining('“kettle” is linked a second time. Run npm run link-terms, or take'),
	]);
});

test('no two terms have a form in common', async () => {
	expect(
		await faultsOf({ 'glossary/pot.yaml': 'term: pot\nalso: [kettles]\nlinkAs: []\nmeaning: M.\n' }),
	).toEqual([
		'glossary/pot.yaml, “kettles”: another term has this form. Leave it to one of them, and name the other in `see`.',
	]);
});
