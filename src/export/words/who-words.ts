import type { Material, Who } from '#domain/workshop/exercise.ts';

export const whoWords: Readonly<Record<Who | 'facilitator', string>> = {
	solo: 'Each alone',
	pair: 'In pairs',
	four: 'In fours',
	all: 'All together',
	facilitator: 'Facilitator',
};

const perWords: Readonly<Record<Material['per'], string>> = {
	person: 'a person',
	pair: 'a pair',
	four: 'a group of four',
	room: 'for the room',
};

/** "Worksheet, 1 a pair" */
export function toMaterialWords({ item, per, amount }: Material): string {
	return `${item}, ${amount} ${perWords[per]}`;
}
