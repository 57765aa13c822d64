import type { WorkshopModule } from '#domain/workshop/module.ts';
import type { PublicCase } from '#domain/workshop/public-case.ts';
import type { Evidence, Term } from '#domain/workshop/reference.ts';
import type { Session } from '#domain/workshop/session.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';
import type { SearchDocument } from '#search/search-document.ts';

import type { Edition } from '../edition.ts';

/** What of the workshop a search can find. Nothing that only the facilitator reads, but in the facilitator's edition. */
export function listWorkshopDocuments(workshop: Workshop, edition: Edition): SearchDocument[] {
	const { modules, sessions, cases, evidence, glossary } = workshop;
	return [
		...modules.map(moduleDocument),
		...sessions.map(sessionDocument),
		...(edition === 'facilitator' ? modules.map(guideDocument) : []),
		...cases.map(caseDocument),
		...evidence.map(evidenceDocument),
		...glossary.map(termDocument),
	];
}

function moduleDocument({
	id,
	title,
	summary,
	sections,
	keyPoints,
	exercises,
}: WorkshopModule): SearchDocument {
	return {
		kind: 'module',
		title,
		address: `workshop/${id}/`,
		summary,
		words: [
			...sections.map((section) => section.title),
			...keyPoints,
			...exercises.map((exercise) => exercise.title),
		],
	};
}

/** Leads to the guide by what is in it, and says nothing of the notes: those stay where only the guide shows them. */
function guideDocument({ id, title, exercises, sections }: WorkshopModule): SearchDocument {
	return {
		kind: 'guide',
		title: `Guide: ${title}`,
		address: `facilitate/${id}/`,
		summary: `Notes, timetable, room, materials and objections for “${title}”.`,
		words: [...sections, ...exercises].map((part) => part.title),
	};
}

function sessionDocument({ id, title, summary, parts }: Session): SearchDocument {
	return {
		kind: 'session',
		title,
		address: `sessions/${id}/`,
		summary,
		words: parts.map((part) => part.title),
	};
}

function caseDocument({ id, name, organisation, country, summary, learn }: PublicCase): SearchDocument {
	return {
		kind: 'case',
		title: name,
		address: `cases/${id}/`,
		summary,
		words: [organisation, country, learn],
	};
}

function evidenceDocument({ id, title, by, finding, use }: Evidence): SearchDocument {
	return { kind: 'evidence', title, address: `evidence/#${id}`, summary: finding, words: [by, use] };
}

function termDocument({ id, term, also, meaning }: Term): SearchDocument {
	return { kind: 'term', title: term, address: `glossary/#${id}`, summary: meaning, words: also };
}
