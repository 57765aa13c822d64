import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.webmanifest': 'application/manifest+json',
};

/**
 * A web server that knows nothing of the site: files of a folder, `index.html` for a folder, and 404 for the rest. Under
 * `base` and nowhere else.
 */
export async function serveFolder(folder: string, base: string) {
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		const name = normalize(path.slice(base.length)) + (path.endsWith('/') ? '/index.html' : '');
		const isHere = path.startsWith(base) && !name.startsWith('..');
		const reading = isHere ? readFile(join(folder, name)) : Promise.reject(new Error('elsewhere'));
		reading.then(
			(bytes) => response.writeHead(200, { 'Content-Type': types[extname(name)] ?? '' }).end(bytes),
			() => response.writeHead(404).end('Not here'),
		);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const address = server.address();
	if (typeof address !== 'object' || !address) throw new Error('The server has no port.');
	return {
		url: `http://localhost:${address.port}${base}`,
		async stop() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
