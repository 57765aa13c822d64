import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Fault } from '#errors/fault.ts';

import { checkAscending, checkSum } from './check-numbers.ts';

/** What must fit together inside the settings, and between them and the rest of the questionnaire. */
export function checkSettings({ settings, dimensions, risks }: Questionnaire): Fault[] {
	const { bands, automation, rolloutMonths, objective } = settings;
	const faults = [...checkAscending(bands, 'from', 'settings.yaml, bands')];
	if (bands[0]?.from !== 0) {
		faults.push({
			place: 'settings.yaml, bands',
			fault: 'the first band does not begin at 0',
			next: 'Write "from: 0" in the first band.',
		});
	}
	for (const { id } of dimensions) {
		if (id in settings.dimensionWeights) continue;
		faults.push({
			place: `settings.yaml, dimensionWeights, ${id}`,
			fault: 'it is missing',
			next: 'Add it: a number is needed for each dimension.',
		});
	}
	const strangers = [
		...Object.keys(settings.dimensionWeights)
			.filter((id) => !dimensions.some((dimension) => dimension.id === id))
			.map((id) => ['dimensionWeights', id]),
		...Object.keys(settings.riskWeights)
			.filter((id) => !risks.some((risk) => risk.id === id))
			.map((id) => ['riskWeights', id]),
	];
	for (const [key, id] of strangers) {
		faults.push({
			place: `settings.yaml, ${key}`,
			fault: `"${id}" is not in this questionnaire`,
			next: 'Check the id, or take it out.',
		});
	}
	const [low, high] = automation.scale;
	for (const [mode, level] of Object.entries(automation.levels)) {
		if (level >= low && level <= high) continue;
		faults.push({
			place: `settings.yaml, automation, levels, ${mode}`,
			fault: `${level} is outside the scale`,
			next: `Write a number from ${low} to ${high}.`,
		});
	}
	if (rolloutMonths.slowest <= rolloutMonths.fastest) {
		faults.push({
			place: 'settings.yaml, rolloutMonths, slowest',
			fault: `${rolloutMonths.slowest} is not later than ${rolloutMonths.fastest}`,
			next: 'Write more months than in "fastest".',
		});
	}
	return [...faults, ...checkSum(objective, 'settings.yaml, objective')];
}
