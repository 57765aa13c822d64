import type { Plan, PlanDocument, Touchpoint } from '#domain/plan/plan-document.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { type Scored, scorePlan } from '#domain/scoring/score-plan.ts';

import type { DocumentSession } from '../../documents/document-session.svelte.ts';
import { touchpointId } from './touchpoint-id.ts';

/** As the plan's schema allows. */
export const TOUCHPOINTS_AT_MOST = 500;
const NAME_AT_MOST = 200;

/** A touchpoint while it is described; it becomes part of the plan once nothing is missing. */
export type TouchpointDraft = Partial<Omit<Touchpoint, 'id'>>;

/** What a plan document says about the plan as a whole, beside numbers and touchpoints. */
type Wording = 'title' | 'organisation';
type Fact = Exclude<keyof Plan, 'touchpoints'>;

/** What is typed: its letters are one step back together, where each choice is a step of its own. */
const TYPED: ReadonlySet<string> = new Set<keyof Touchpoint | Fact>([
	'name',
	'volumePerMonth',
	'share',
	'purpose',
	'startsOn',
	'headcountCut',
	'rolloutMonths',
]);

const FACT_NAMES = {
	headcountCut: 'How many jobs are to be cut',
	rolloutMonths: 'how long the roll-out takes',
	singleSupplier: 'who can stop the service',
} as const;

/** A plan while it is described. Each method is one step that can be taken back. */
export class PlanEditing {
	readonly session: DocumentSession<PlanDocument>;
	readonly questionnaire: Questionnaire;
	#removed = $state.raw<{
		readonly touchpoint: Touchpoint;
		readonly index: number;
		readonly left: PlanDocument;
	}>();

	/** What the plan means so far, before any control is looked at. */
	readonly scored: Scored = $derived.by(() => scorePlan(this.questionnaire, this.session.document));

	constructor(session: DocumentSession<PlanDocument>, questionnaire: Questionnaire) {
		this.session = session;
		this.questionnaire = questionnaire;
	}

	get document(): PlanDocument {
		return this.session.document;
	}
	get plan(): Plan {
		return this.document.plan;
	}
	get touchpoints(): readonly Touchpoint[] {
		return this.plan.touchpoints;
	}
	/** What was taken out last, and where it stood; until something else is changed. */
	get removed(): { readonly touchpoint: Touchpoint; readonly index: number } | undefined {
		return this.#removed?.left === this.document ? this.#removed : undefined;
	}
	/** Contacts a month: all, and those in which the customer meets the machine first; the share is 0 to 1. */
	get volumes(): { readonly all: number; readonly live: number; readonly share: number | undefined } {
		const { volume, liveVolume } = this.scored.ledger.totals;
		return { all: volume, live: liveVolume, share: volume > 0 ? liveVolume / volume : undefined };
	}
	/** What the plan demands of the answers, in the questionnaire's words. */
	get demands() {
		const { demands } = this.scored.situation;
		return demands.map(({ rule, question, needs, cap, certain }) => {
			const { id, title, levels } = this.questionnaire.questions[question]!;
			return {
				question: id,
				title,
				consequence: rule.consequence,
				anchor: levels[needs] ?? '',
				needs,
				cap,
				certain,
			};
		});
	}
	/** Facts of the plan that are not given, by name. */
	get openFacts(): readonly string[] {
		return this.scored.score.open.plan.flatMap((fact) => (fact === 'touchpoints' ? [] : [FACT_NAMES[fact]]));
	}
	/** How many more touchpoints fit. */
	get room(): number {
		return TOUCHPOINTS_AT_MOST - this.touchpoints.length;
	}

	name(what: Wording, text: string): void {
		const { organisation: _, ...rest } = this.document;
		const isEmptied = what === 'organisation' && text.trim() === '';
		this.session.change(isEmptied ? rest : { ...this.document, [what]: text }, what);
	}

	/** States a fact of the plan; undefined makes it open again, and an open fact is absent. */
	state<Key extends Fact>(fact: Key, value: Plan[Key] | undefined): void {
		const { [fact]: _, ...rest } = this.plan;
		const isOpen = value === undefined || value === '';
		const plan = (isOpen ? rest : { ...rest, [fact]: value }) as Plan;
		this.session.change({ ...this.document, plan }, isOpen || !TYPED.has(fact) ? undefined : fact);
	}

	/** @returns the id of the new touchpoint, which stands last. */
	add(draft: Omit<Touchpoint, 'id'>): string {
		const id = touchpointId(draft.name, this.#ids());
		this.#setTouchpoints([...this.touchpoints, { id, ...draft }]);
		return id;
	}

	/** Adds touchpoints that are described already, as one step. Ids that are taken are changed. */
	addAll(touchpoints: readonly Touchpoint[]): void {
		const ids = this.#ids();
		const added = touchpoints.slice(0, this.room).map((touchpoint) => {
			const id = ids.has(touchpoint.id) ? touchpointId(touchpoint.id, ids) : touchpoint.id;
			ids.add(id);
			return { ...touchpoint, id };
		});
		this.#setTouchpoints([...this.touchpoints, ...added]);
	}

	edit(id: string, changes: TouchpointDraft): void {
		const fields = Object.keys(changes);
		this.#setTouchpoints(
			this.touchpoints.map((touchpoint) =>
				touchpoint.id === id ? { ...touchpoint, ...changes } : touchpoint,
			),
			fields.every((field) => TYPED.has(field)) ? `${id} ${fields.join(' ')}` : undefined,
		);
	}

	/** @param by -1 is one place up, 1 is one down. At the end of the list nothing happens. */
	move(id: string, by: -1 | 1): void {
		const from = this.#indexOf(id);
		const to = from + by;
		if (from < 0 || to < 0 || to >= this.touchpoints.length) return;
		this.#setTouchpoints(
			this.touchpoints.with(from, this.touchpoints[to]!).with(to, this.touchpoints[from]!),
		);
	}

	/** @returns the id of the copy, which stands behind the original. */
	duplicate(id: string): string | undefined {
		const index = this.#indexOf(id);
		const original = this.touchpoints[index];
		if (!original || this.room === 0) return undefined;
		const name = `Copy of ${original.name}`.slice(0, NAME_AT_MOST);
		const copy = { ...original, name, id: touchpointId(original.name, this.#ids()) };
		this.#setTouchpoints(this.touchpoints.toSpliced(index + 1, 0, copy));
		return copy.id;
	}

	remove(id: string): void {
		const index = this.#indexOf(id);
		const touchpoint = this.touchpoints[index];
		if (!touchpoint) return;
		this.#setTouchpoints(this.touchpoints.toSpliced(index, 1));
		this.#removed = { touchpoint, index, left: this.document };
	}

	undoRemove(): void {
		if (this.removed) this.session.undo();
	}

	dismissRemoved(): void {
		this.#removed = undefined;
	}

	#setTouchpoints(touchpoints: readonly Touchpoint[], mergeKey?: string): void {
		this.session.change({ ...this.document, plan: { ...this.plan, touchpoints } }, mergeKey);
	}

	#indexOf(id: string): number {
		return this.touchpoints.findIndex((touchpoint) => touchpoint.id === id);
	}

	#ids(): Set<string> {
		return new Set(this.touchpoints.map(({ id }) => id));
	}
}
