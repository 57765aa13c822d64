import { getEntry, render } from 'astro:content';

/** The text of a module as a component, and the ids of its headings of the second level, in order. */
export function renderModule(id: string) {
	return renderText('moduleTexts', id);
}

/** The text of a case as a component. */
export function renderCase(id: string) {
	return renderText('caseTexts', id);
}

async function renderText(collection: 'moduleTexts' | 'caseTexts', id: string) {
	const entry = await getEntry(collection, id);
	if (!entry) throw new Error(`There is no text for ${id}.`);
	const { Content, headings } = await render(entry);
	return {
		Content,
		headings: headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, text })),
	};
}
