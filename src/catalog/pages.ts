import { getCollection, render } from 'astro:content';

/** The pages of `content/pages/`, each with the address it has (`about` is at /about/) and what it shows. */
export async function readPages() {
	const entries = await getCollection('pages');
	return Promise.all(
		entries.map(async (entry) => {
			const { Content } = await render(entry);
			return { id: entry.id, title: entry.data.title, description: entry.data.description, Content };
		}),
	);
}
