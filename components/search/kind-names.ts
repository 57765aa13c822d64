import type { SearchKind } from '#search/search-document.ts';

/** The heading over the results of a kind. */
export const kindNames: Readonly<Record<SearchKind, string>> = {
	module: 'Workshop modules',
	session: 'Sessions',
	guide: 'For facilitators',
	case: 'Public cases',
	evidence: 'Evidence',
	question: 'Questions of the assessment',
	method: 'Method',
	term: 'Glossary',
};
