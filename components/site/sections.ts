/** The site's main sections, in the order of the navigation. */
export const sections = [
	{ id: 'assess', name: 'Assess a plan', path: '/assess/' },
	{ id: 'workshop', name: 'Workshop', path: '/workshop/' },
	{ id: 'deck', name: 'Deck', path: '/deck/' },
	{ id: 'method', name: 'Method', path: '/method/' },
	{ id: 'about', name: 'About', path: '/about/' },
] as const;

export type Section = (typeof sections)[number]['id'];
