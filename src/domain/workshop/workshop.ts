import type { WorkshopModule } from './module.ts';
import type { PublicCase } from './public-case.ts';
import type { Evidence, Figure, Source, Term } from './reference.ts';
import type { Session } from './session.ts';

/** All content of the workshop, each kind in the order in which it is listed. */
export interface Workshop {
	readonly modules: readonly WorkshopModule[];
	readonly sessions: readonly Session[];
	readonly cases: readonly PublicCase[];
	readonly evidence: readonly Evidence[];
	readonly sources: readonly Source[];
	readonly glossary: readonly Term[];
	readonly figures: readonly Figure[];
}
