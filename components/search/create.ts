/**
 * An element with its properties and what stands in it. Text is always text, never markup.
 *
 *     create('a', { href: '/search/' }, 'See the ', create('b', {}, 'index'))
 */
export function create<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	properties: Partial<Omit<HTMLElementTagNameMap[Tag], 'style' | 'dataset' | 'classList'>>,
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const element = Object.assign(document.createElement(tag), properties);
	element.append(...children);
	return element;
}
