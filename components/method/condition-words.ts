import type { PlanCondition } from '#domain/questionnaire/condition.ts';
import type { Attribute, Questionnaire } from '#domain/questionnaire/questionnaire.ts';

/** When a demand of the plan holds, in words: "a touchpoint in mode AI first or AI only, with …". */
export function conditionWords(questionnaire: Questionnaire, condition: PlanCondition): string {
	if ('fact' in condition) {
		const facts = {
			automatedShare: 'The automated share of the volume',
			headcountCut: 'The cut of jobs',
			rolloutMonths: 'The roll-out',
			singleSupplier: 'Dependence on one supplier',
		};
		const unit = (value: number) => (condition.fact === 'rolloutMonths' ? `${value} months` : percent(value));
		const bounds = [
			condition.atLeast === undefined ? '' : `at least ${unit(condition.atLeast)}`,
			condition.atMost === undefined ? '' : `at most ${unit(condition.atMost)}`,
		];
		return `${facts[condition.fact]} is ${bounds.filter(Boolean).join(' and ')}.`;
	}
	const { modes, anyAtLeast } = condition.touchpoint;
	const modeNames = modes.map((id) => questionnaire.modes.find((mode) => mode.id === id)?.name ?? id);
	const start = `A touchpoint is in mode ${either(modeNames)}`;
	if (!anyAtLeast) return `${start}.`;
	const marks = Object.entries(anyAtLeast).map(
		([id, least]) => `${attributeName(questionnaire, id as Attribute).toLowerCase()} of ${least} or more`,
	);
	return `${start}, with ${either(marks)}.`;
}

export function attributeName(questionnaire: Questionnaire, id: Attribute): string {
	return questionnaire.attributes.find((attribute) => attribute.id === id)?.name ?? id;
}

/** `a, b or c`. */
function either(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

export function percent(share: number): string {
	return `${Number((share * 100).toFixed(1))} %`;
}
