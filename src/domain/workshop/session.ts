import type { Who } from './exercise.ts';

/** A ready-made session. Its parts may lie on different days. */
export interface Session {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	/** For whom it is, and when to choose it. */
	readonly for: string;
	/** The sum of its parts. */
	readonly minutes: number;
	/** Whether each part is a meeting of its own on another day; otherwise all lie on one day. */
	readonly apart: boolean;
	readonly parts: readonly SessionPart[];
}

export interface SessionPart {
	readonly title: string;
	/** The sum of its items. */
	readonly minutes: number;
	readonly items: readonly SessionItem[];
}

export type SessionItem = { readonly minutes: number } & (
	| { readonly kind: 'section'; readonly module: string; readonly section: string }
	| { readonly kind: 'exercise'; readonly module: string; readonly exercise: string }
	| { readonly kind: 'break'; readonly title: string }
	| { readonly kind: 'block'; readonly title: string; readonly who: Who | 'facilitator' }
);
