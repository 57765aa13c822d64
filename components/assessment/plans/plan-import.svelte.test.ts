import { beforeEach, expect, it, vi } from 'vitest';

import { plan, touchpoint } from '../../../test/fixtures/plans.ts';
import { questionnaire } from '../../../test/fixtures/questionnaire.ts';
import type { PlanDocument } from '#domain/plan/plan-document.ts';
import { parsePlan, parsePlanText } from '#schemas/plan-document.ts';
import { DocumentStore } from '#storage/document-store.ts';
import { createMemoryShelf } from '#storage/memory-shelf.ts';
import type { PlanStore } from '#storage/open-plan-store.ts';

import { DocumentImport, FILE_BYTES_AT_MOST } from '../../documents/document-import.svelte.ts';
import { PlanLibrary } from './plan-library.svelte.ts';

const original: PlanDocument = { ...plan([touchpoint()], { S1: { level: 2 } }), id: 'a', title: 'Original' };
const changed: PlanDocument = { ...original, title: 'Changed' };

let store: PlanStore;
let library: PlanLibrary;
let importer: DocumentImport<PlanDocument>;

beforeEach(() => {
	let made = 0;
	store = new DocumentStore(createMemoryShelf(), {
		now: () => new Date('2026-11-21T12:00:00Z'),
		stamp: 'this release',
		parse: (value) => Promise.resolve(parsePlan(value, [questionnaire])),
	});
	library = new PlanLibrary(store, questionnaire, { makeId: () => `made-${(made += 1)}` });
	importer = new DocumentImport(library, (text) => Promise.resolve(parsePlanText(text, [questionnaire])));
});

const file = (content: unknown, name = 'plan.json') =>
	new File([typeof content === 'string' ? content : JSON.stringify(content)], name);
const kinds = () => importer.items.map(({ state }) => state.kind);
const titles = () => library.plans.map(({ document: { id, title } }) => `${id}: ${title}`);
const key = () => importer.items[0]!.key;

it('adds a plan that is new here', async () => {
	await importer.takeFiles([file(original)]);
	expect(kinds()).toEqual(['added']);
	expect(titles()).toEqual(['a: Original']);
});

it('names each fault of each file, and adds those files that are right', async () => {
	const wrong = { ...original, plan: { touchpoints: [touchpoint({ share: 1.4, volumePerMonth: -1 })] } };
	await importer.takeFiles([file('{', 'cut.json'), file(wrong, 'wrong.json'), file(original)]);
	expect(kinds()).toEqual(['refused', 'refused', 'added']);
	const [cut, both] = importer.items.map(({ state }) => (state.kind === 'refused' ? state.faults : []));
	expect(cut).toMatchObject([{ place: 'line 1' }]);
	expect(both!.map(({ place }) => place).toSorted()).toEqual([
		'plan, touchpoint a, share',
		'plan, touchpoint a, volumePerMonth',
	]);
	expect(titles()).toEqual(['a: Original']);
});

it('does not open a file that is larger than any plan', async () => {
	const arrayBuffer = vi.fn(() => Promise.resolve(new ArrayBuffer(0)));
	await importer.takeFiles([{ name: 'big.json', size: FILE_BYTES_AT_MOST + 1, arrayBuffer }]);
	expect(arrayBuffer).not.toHaveBeenCalled();
	expect(kinds()).toEqual(['refused']);
});

it('refuses what is no text, and a file that is gone', async () => {
	const picture = new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], 'photo.json');
	const gone = {
		name: 'gone.json',
		size: 10,
		arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')),
	};
	await importer.takeFiles([picture, gone]);
	const faults = importer.items.map(({ state }) => (state.kind === 'refused' ? state.faults[0]!.fault : ''));
	expect(faults).toEqual(['it is not text in UTF-8, so it cannot be a plan', 'the file cannot be read']);
});

it('says that a plan with the same content is here already', async () => {
	await importer.takeFiles([file(original)]);
	await importer.takeFiles([file(original)]);
	expect(importer.items[0]!.state).toMatchObject({ kind: 'same', fromBin: false });
	expect(titles()).toEqual(['a: Original']);
});

it('takes the same plan out of the bin', async () => {
	await importer.takeFiles([file(original)]);
	await library.remove('a');
	await importer.takeFiles([file(original)]);
	expect(importer.items[0]!.state).toMatchObject({ kind: 'same', fromBin: true });
	expect(library.plans).toMatchObject([{ removed: false }]);
});

it('asks where another plan with the id is here, and changes nothing until then', async () => {
	await importer.takeFiles([file(original)]);
	await importer.takeFiles([file(changed)]);
	expect(kinds()).toEqual(['choose']);
	expect(titles()).toEqual(['a: Original']);
	importer.cancel(key());
	expect(kinds()).toEqual(['cancelled']);
	expect(titles()).toEqual(['a: Original']);
});

it('keeps both under two ids', async () => {
	await importer.takeFiles([file(original)]);
	await importer.takeFiles([file(changed)]);
	await importer.keepBoth(key());
	expect(titles().toSorted()).toEqual(['a: Original', 'made-1: Changed']);
});

it('replaces a plan, and takes that back', async () => {
	await importer.takeFiles([file(original)]);
	await importer.takeFiles([file(changed)]);
	await importer.replace(key());
	expect(titles()).toEqual(['a: Changed']);
	await importer.undoReplace(key());
	expect(titles()).toEqual(['a: Original']);
	expect(kinds()).toEqual(['undone']);
});

it('does not take a replacement back over what was done since', async () => {
	await importer.takeFiles([file(original)]);
	await importer.takeFiles([file(changed)]);
	await importer.replace(key());
	await store.write({ ...changed, title: 'Worked on' }, 2);
	await importer.undoReplace(key());
	expect(kinds()).toEqual(['refused']);
	expect(titles()).toEqual(['a: Worked on']);
});

it('takes a plan out of a link as out of a file', async () => {
	await importer.takeDocument('The link', original);
	expect(importer.items).toMatchObject([{ name: 'The link', state: { kind: 'added' } }]);
	importer.clear();
	expect(importer.items).toEqual([]);
});
