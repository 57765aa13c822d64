import { expect, it } from 'vitest';
import { chooseStages, stages } from './stages.ts';

const names = (wanted: string[]) => chooseStages(wanted).map(({ name }) => name);

it('runs everything if nothing is named', () => {
	expect(chooseStages([])).toBe(stages);
});

it('brings along what a stage needs, in the usual order', () => {
	expect(names(['browser', 'format'])).toEqual(['format', 'build', 'browser']);
	expect(names(['lint'])).toEqual(['sync', 'lint']);
});

it('names the stages there are if one does not exist', () => {
	expect(() => chooseStages(['e2e'])).toThrowErrorMatchingInlineSnapshot(
		`[Error: There is no stage e2e. The stages are sync, format, types, lint, svelte, unit, build, content, browser.]`,
	);
});

it('needs only what comes in an earlier group', () => {
	for (const { group, needs } of stages) {
		const needed = stages.find(({ name }) => name === needs);
		if (needs) expect(needed?.group).toBeLessThan(group);
	}
});
