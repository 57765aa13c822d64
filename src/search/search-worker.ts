/**
 * The worker: holds the index and answers queries, so that typing never waits for either.
 * What goes wrong here is thrown, and reaches the page as the worker's `error`.
 */
import type { PackedIndex } from './pack-index.ts';
import { searchLibrary } from './search-library.ts';
import type { SearchReply, SearchRequest } from './search-messages.ts';
import { type SearchLibrary, unpackIndex } from './unpack-index.ts';

let library: SearchLibrary | undefined;

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
	if ('index' in data) {
		library = unpackIndex(JSON.parse(new TextDecoder().decode(data.index)) as PackedIndex);
	} else if (library) {
		const answer = searchLibrary(library, data.query, data.atMost);
		postMessage({ id: data.id, answer } satisfies SearchReply);
	}
});
