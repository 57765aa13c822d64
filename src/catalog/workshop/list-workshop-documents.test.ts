import { expect, test } from 'vitest';

import type { WorkshopModule } from '#domain/workshop/module.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';

import { listWorkshopDocuments } from './list-workshop-documents.ts';

const module = {
	id: 'humans',
	title: 'Humans in the loop',
	summary: 'Who decides.',
	keyPoints: ['Name the person.'],
	sections: [
		{ title: 'Two loops', notes: { say: ['secret'], ask: ['secret'], quiet: 'secret', hot: 'secret' } },
	],
	exercises: [{ title: 'Walk one case', goesWrong: [{ what: 'secret', do: 'secret' }] }],
	slides: [{ notes: ['secret'] }],
	room: ['secret'],
	doNotMiss: 'secret',
	objections: [{ says: 'secret', answer: 'secret' }],
} as unknown as WorkshopModule;
const workshop: Workshop = {
	modules: [module],
	sessions: [],
	cases: [],
	evidence: [],
	sources: [],
	glossary: [],
	figures: [],
};

test('guides are found in the facilitator’s edition alone, and never by what their notes say', () => {
	const facilitator = listWorkshopDocuments(workshop, 'facilitator');
	expect(facilitator.map(({ address }) => address)).toEqual(['workshop/humans/', 'facilitate/humans/']);
	expect(JSON.stringify(facilitator)).not.toContain('secret');
	const participant = listWorkshopDocuments(workshop, 'participant');
	expect(participant.map(({ kind }) => kind)).toEqual(['module']);
});

test('a module is found by its sections, exercises and key points', () => {
	const [found] = listWorkshopDocuments(workshop, 'participant');
	expect(found?.words).toEqual(['Two loops', 'Name the person.', 'Walk one case']);
});
