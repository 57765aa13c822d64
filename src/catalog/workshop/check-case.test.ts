import { expect, test } from 'vitest';

import { faultsOf } from '../../../test/fixtures/workshop.ts';

const file = 'cases/tea-bot.mdx';

test('a case has its three headings in their order', async () => {
	expect(await faultsOf({ [file]: ['## What happened', '## What came'] })).toEqual([
		'cases/tea-bot.mdx: its headings are What was planned · What came · What to learn. Write these, in this order: What was planned · What happened · What to learn.',
	]);
});

test('its timeline is in order and sourced; of two dates, what both say is compared', async () => {
	expect(await faultsOf({ [file]: ["- { date: '2024-02-01'", "- { date: '2025-04-01'"] })).toEqual([
		'cases/tea-bot.mdx, timeline, 2025-03: it stands after 2025-04-01. Put the timeline in the order of time.',
	]);
	expect(await faultsOf({ [file]: ["- { date: '2024-02-01'", "- { date: '2025-03-31'"] })).toEqual([]);
	expect(await faultsOf({ [file]: ['source: tea-bot-gazette', 'source: gazette'] })).toEqual([
		'cases/tea-bot.mdx, timeline: there is no source "gazette". Check the spelling, or write the source.',
	]);
});

test('a plan for a back-test and its day come together', async () => {
	expect(await faultsOf({ [file]: ['learn:', "backtest: '2024-12-31'\nlearn:"] })).toEqual([
		'cases/tea-bot.mdx, backtest: there is no tea-bot.plan.json. Write the plan as it was known on that day, or take backtest out.',
	]);
	const faults = await faultsOf({ 'cases/tea-bot.plan.json': '{}' });
	expect(faults[0]).toMatch(/^cases\/tea-bot\.plan\.json, format: /);
});

test('a mode that is none of the three says what it is', async () => {
	expect(await faultsOf({ [file]: ['mode: ai_only', 'mode: other'] })).toEqual([
		'cases/tea-bot.mdx, modeNote: it is missing. Say what it is, as its mode is none of the three.',
	]);
});
