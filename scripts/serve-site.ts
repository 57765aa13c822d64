import { createServer } from 'node:net';
import { preview } from 'astro';

export interface ServedSite {
	/** Where the first page is, with the base path and a slash at the end. */
	url: string;
	stop: () => Promise<void>;
}

/**
 * Serves what `astro build` made, on this machine only.
 *
 * @param port 0 for any that is free.
 * @throws {Error} if nothing is built, or the port is taken.
 */
export async function serveSite(root: string, port: number, base: string): Promise<ServedSite> {
	const chosen = port === 0 ? await anyFreePort() : port;
	const server = await preview({
		root,
		base,
		logLevel: 'silent',
		server: { port: chosen, host: 'localhost' },
		vite: { preview: { strictPort: true } },
	});
	return {
		url: `http://localhost:${chosen}${base}`,
		stop: () => server.stop(),
	};
}

/** Whether a server could listen there. `localhost` is two addresses, and either may be taken. */
export async function isPortFree(port: number): Promise<boolean> {
	for (const host of ['127.0.0.1', '::1']) {
		const refusal = await tryToListen(port, host);
		if (refusal === 'EADDRINUSE') return false;
	}
	return true;
}

function tryToListen(port: number, host: string): Promise<string | undefined> {
	return new Promise((resolve) => {
		const server = createServer();
		server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
		server.listen(port, host, () => server.close(() => resolve(undefined)));
	});
}

function anyFreePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, 'localhost', () => {
			const address = server.address();
			server.close(() =>
				typeof address === 'object' && address ? resolve(address.port) : reject(new Error()),
			);
		});
	});
}
