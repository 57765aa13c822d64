import { expect, test } from 'vitest';

import { SearchClient } from './search-client.ts';
import type { SearchReply, SearchRequest } from './search-messages.ts';

const NONE = { total: 0, groups: [] };
type Query = Exclude<SearchRequest, { index: ArrayBuffer }>;

/** A worker that finds nothing, and does not answer what it is told to be silent about. */
class FakeWorker extends EventTarget {
	stopped = false;
	readonly asked: string[] = [];

	postMessage({ id, query }: Query): void {
		this.asked.push(query);
		if (query === 'silence') return;
		const data: SearchReply = { id, answer: NONE };
		queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
	}
	terminate(): void {
		this.stopped = true;
	}
}

function clientOf({ sendIndex = () => Promise.resolve(), broken = false } = {}) {
	const workers: FakeWorker[] = [];
	const client = new SearchClient(() => {
		const worker = new FakeWorker();
		workers.push(worker);
		return { worker, index: sendIndex(), broken };
	});
	return { client, workers };
}

test('gets worker and index once, whoever asks and how often', async () => {
	const { client, workers } = clientOf();
	await Promise.all([client.load(), client.search('a', 5), client.search('b', 5)]);
	expect(workers.map(({ asked }) => asked)).toEqual([['a', 'b']]);
});

test('asks nothing before the index is on its way', async () => {
	let send = () => {};
	const { client, workers } = clientOf({ sendIndex: () => new Promise<void>((resolve) => (send = resolve)) });
	const searching = client.search('a', 5);
	await Promise.resolve();
	expect(workers[0]?.asked).toEqual([]);
	send();
	expect(await searching).toEqual(NONE);
});

test('asks within the call once everything is there', async () => {
	const { client, workers } = clientOf();
	await client.load();
	void client.search('a', 5);
	expect(workers[0]?.asked).toEqual(['a']);
});

test('an index that cannot be had is asked for again at the next search', async () => {
	let offline = true;
	const { client, workers } = clientOf({
		sendIndex: () => (offline ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve()),
	});
	await expect(client.search('a', 5)).rejects.toThrow('Failed to fetch');
	expect(workers[0]?.stopped).toBe(true);
	offline = false;
	expect(await client.search('a', 5)).toEqual(NONE);
});

test('a worker that breaks down fails what waits for it, and there is a new one for the next search', async () => {
	const { client, workers } = clientOf();
	const waiting = client.search('silence', 5);
	await client.search('a', 5);
	workers[0]?.dispatchEvent(new Event('error'));
	await expect(waiting).rejects.toThrow('broke down');
	expect(await client.search('a', 5)).toEqual(NONE);
	expect(workers).toHaveLength(2);
});

test('a worker that failed before anybody listened does not go unnoticed', async () => {
	const { client } = clientOf({ broken: true });
	await expect(client.load()).rejects.toThrow('did not start');
});
