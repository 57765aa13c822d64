/**
 * The service worker, `/sw.js`. It answers from the one copy that is current, and does nothing else: pages make the
 * copies and say which one is current (`keep-copy.ts`). So it is the same file in nearly every build.
 */
import { copyName, listAddress, listCopies, readCurrent } from './copies.ts';
import type { WorkerMessage } from './worker-messages.ts';

/** What of the browser's service worker is used here. TypeScript knows pages or workers, not both in one project. */
interface Surroundings {
	registration: { scope: string };
	clients: {
		claim: () => Promise<void>;
		get: (id: string) => Promise<{ url: string } | undefined>;
		matchAll: (options: {
			includeUncontrolled: boolean;
		}) => Promise<{ postMessage: (message: WorkerMessage) => void }[]>;
	};
	skipWaiting: () => Promise<void>;
	addEventListener: <Kind extends keyof Events>(kind: Kind, listener: (event: Events[Kind]) => void) => void;
}
interface Events {
	install: { waitUntil: (work: Promise<unknown>) => void };
	message: { data: WorkerMessage; waitUntil: (work: Promise<unknown>) => void };
	fetch: { request: Request; clientId: string; respondWith: (answer: Promise<Response>) => void };
}
declare const self: Surroundings;

const { scope } = self.registration;

// It changes nothing about which version answers, so a new worker need not wait for anybody.
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('message', (event) => event.waitUntil(obey(event.data)));

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const mayAnswer =
		request.method === 'GET' &&
		request.url.startsWith(scope) &&
		request.cache !== 'no-store' &&
		withoutQuery(request.url) !== listAddress(scope);
	if (mayAnswer) event.respondWith(answer(request, event.clientId));
});

async function obey(message: WorkerMessage): Promise<void> {
	if (message === 'claim') return self.clients.claim();
	const windows = await self.clients.matchAll({ includeUncontrolled: true });
	for (const window of windows) window.postMessage(message);
}

async function answer(request: Request, clientId: string): Promise<Response> {
	const version = await readCurrent(scope);
	if (version === undefined) return fetch(request);
	const cacheName = copyName(scope, version);
	const find = (address: string) => caches.match(address, { cacheName });
	const address = withoutQuery(request.url);

	if (request.mode === 'navigate') {
		const page = await find(address);
		if (page) return page;
		if (await find(`${address}/`)) return Response.redirect(`${address}/${new URL(request.url).search}`);
		// Not of this site's copy: something else under the same address, or nothing.
		return fetch(request).catch(
			async () => (await find(new URL('404.html', scope).href)) ?? Response.error(),
		);
	}
	if (await isOfAnother(clientId, find)) return fetch(request);
	return (await find(address)) ?? (await findHashed(address)) ?? fetch(request);
}

/** Whether a page asks that was not answered from the copy, such as a page that is newer: it gets its own files. */
async function isOfAnother(
	clientId: string,
	find: (address: string) => Promise<Response | undefined>,
): Promise<boolean> {
	const client = await self.clients.get(clientId);
	return client?.url.startsWith(scope) === true && !(await find(withoutQuery(client.url)));
}

/**
 * A file whose name says its content, from any copy: what a window of the old version may ask for in the moment before
 * it is loaded anew. It cannot be the wrong one.
 */
async function findHashed(address: string): Promise<Response | undefined> {
	if (!address.startsWith(new URL('_astro/', scope).href)) return undefined;
	for (const cacheName of await listCopies(scope)) {
		const file = await caches.match(address, { cacheName });
		if (file) return file;
	}
	return undefined;
}

function withoutQuery(address: string): string {
	return address.replace(/[?#].*$/, '');
}
