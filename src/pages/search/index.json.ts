import { listSearchDocuments } from '#catalog/search-documents.ts';
import { packIndex } from '#search/pack-index.ts';

/** What a browser fetches when somebody searches for the first time. */
export async function GET() {
	return Response.json(packIndex(await listSearchDocuments()));
}
