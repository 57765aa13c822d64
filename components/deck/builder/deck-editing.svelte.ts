import { assess } from '#domain/assess.ts';
import type { Brand } from '#domain/brand/brand.ts';
import { fitBrand } from '#domain/brand/fit-brand.ts';
import type { Deck } from '#domain/deck/deck.ts';
import type { DeckDocument } from '#domain/deck/deck-document.ts';
import type { DeckTemplate } from '#domain/deck/deck-template.ts';
import {
	applyEdits,
	arrangeSlides,
	bringBack,
	type DeckEdits,
	dropSlide,
	moveSlide,
	renameSlide,
} from '#domain/deck/edit-deck.ts';
import type { PlanDocument } from '#domain/plan/plan-document.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { draftSummary } from '#domain/verdict/executive-summary.ts';
import { makeDeck } from '#export/deck/make-deck.ts';

import type { DocumentSession } from '../../documents/document-session.svelte.ts';
import { followersOf, loadFollower } from './deck-data.ts';

interface Given {
	readonly session: DocumentSession<DeckDocument>;
	readonly questionnaire: Questionnaire;
	readonly templates: readonly DeckTemplate[];
	/** Loads the slides of a module or a session. */
	readonly load?: (id: string) => Promise<Deck>;
}

/** A deck while it is put together: always made from the plan as it is now. Each method is a step that can be taken back. */
export class DeckEditing {
	readonly session: DocumentSession<DeckDocument>;
	readonly questionnaire: Questionnaire;
	readonly templates: readonly DeckTemplate[];
	readonly #load: (id: string) => Promise<Deck>;
	#plan = $state.raw<PlanDocument>();
	#loaded = $state.raw<ReadonlyMap<string, Deck>>(new Map());
	#failed = $state.raw(false);

	readonly fitted = $derived.by(() => fitBrand(this.document.brand));
	readonly template = $derived.by(
		() => this.templates.find(({ id }) => id === this.document.template) ?? this.templates[0]!,
	);
	readonly result = $derived.by(() => this.#plan && assess(this.questionnaire, this.#plan));
	/** The summary that the result gives; none without a plan. */
	readonly draft: readonly string[] = $derived.by(() =>
		this.#plan && this.result ? draftSummary(this.questionnaire, this.#plan, this.result) : [],
	);
	/** Without the edits. None while something that it is made from is missing. */
	readonly made = $derived.by((): Deck | undefined => this.#make());
	readonly arranged = $derived.by(() => (this.made ? arrangeSlides(this.made, this.document.edits) : []));
	/** As it is handed over. */
	readonly deck = $derived.by((): Deck | undefined => {
		if (!this.made) return undefined;
		const deck = applyEdits(this.made, this.document.edits);
		return { ...deck, title: this.document.title.trim() || deck.title };
	});

	constructor({ session, questionnaire, templates, load = loadFollower }: Given) {
		this.session = session;
		this.questionnaire = questionnaire;
		this.templates = templates;
		this.#load = load;
	}

	get document(): DeckDocument {
		return this.session.document;
	}
	get plan(): PlanDocument | undefined {
		return this.#plan;
	}
	/** The plan as it is now; none where this browser has none. */
	set plan(plan: PlanDocument | undefined) {
		this.#plan = plan;
	}
	/** The slides of modules or of the session could not be loaded. */
	get failed(): boolean {
		return this.#failed;
	}
	/** What the deck was made from has changed since it was last handed over. */
	get isChanged(): boolean {
		const { handedOver } = this.document;
		return handedOver !== undefined && this.result !== undefined && handedOver !== this.result.fingerprint;
	}

	/** Loads what follows, as far as it is not here yet. */
	async follow(): Promise<void> {
		const wanted = followersOf(this.document).filter((id) => !this.#loaded.has(id));
		try {
			const decks = await Promise.all(wanted.map(async (id) => [id, await this.#load(id)] as const));
			if (decks.length > 0) this.#loaded = new Map([...this.#loaded, ...decks]);
			this.#failed = false;
		} catch {
			this.#failed = true;
		}
	}

	/** @param typed What is typed: its letters are one step back together, where each choice is a step of its own. */
	change(change: Partial<DeckDocument>, typed?: string): void {
		this.session.change({ ...this.document, ...change }, typed);
	}
	/** Takes an edit of the summary back: the draft follows the result again. */
	useDraft(): void {
		const { summary: _, ...rest } = this.document;
		this.session.change(rest);
	}
	changeBrand(brand: Brand, typed?: string): void {
		this.change({ brand }, typed && `brand ${typed}`);
	}
	/** Chooses what follows: modules, or one session. */
	chooseFollowers(modules: readonly string[], session?: string): void {
		const { session: _, ...rest } = this.document;
		this.session.change({ ...rest, modules, ...(session !== undefined && { session }) });
	}

	/** Takes a template behind which nothing follows. */
	leaveFollowers(template: string): void {
		const { session: _, ...rest } = this.document;
		this.session.change({ ...rest, template, modules: [] });
	}

	/** One place up or down. @returns whether it stands elsewhere now. */
	moveBy(slide: string, by: -1 | 1): boolean {
		const shown = this.arranged.filter(({ dropped }) => !dropped);
		const at = shown.findIndex((each) => each.slide.id === slide) + by;
		return at >= 0 && at < shown.length && this.moveTo(slide, at);
	}
	moveTo(slide: string, at: number): boolean {
		const shown = this.arranged.filter(({ dropped }) => !dropped);
		if (!this.made || shown[at]?.slide.id === slide) return false;
		this.#edit(moveSlide(this.made, this.document.edits, slide, at));
		return true;
	}
	drop(slide: string): void {
		this.#edit(dropSlide(this.document.edits, slide));
	}
	bringBack(slide: string): void {
		this.#edit(bringBack(this.document.edits, slide));
	}
	rename(slide: string, title: string): void {
		if (this.made) this.#edit(renameSlide(this.made, this.document.edits, slide, title), `title ${slide}`);
	}

	#edit(edits: DeckEdits, typed?: string): void {
		this.change({ edits }, typed);
	}

	#make(): Deck | undefined {
		const { brand, plan: planId, summary, remarks } = this.document;
		const ids = followersOf(this.document);
		const following = ids.flatMap((id) => this.#loaded.get(id) ?? []);
		if (following.length < ids.length || (planId === undefined && ids.length === 0)) return undefined;
		if (planId === undefined) return makeDeck({ brand, following });
		const document = this.#plan;
		if (!document) return undefined;
		return makeDeck({
			brand,
			plan: {
				document,
				questionnaire: this.questionnaire,
				template: this.template,
				summary,
				evidenceNotes: remarks,
			},
			following,
		});
	}
}
