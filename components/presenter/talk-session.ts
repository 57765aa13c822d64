import type { Hands, HandCount } from '#domain/deck/hand-count.ts';
import type { Fault } from '#errors/fault.ts';

import type { CountKeeper } from './count-keeper.ts';
import { readSlides, type PageSlide } from './page-slides.ts';
import { isRecord } from './read-talk.ts';
import { slideOf } from './slide-address.ts';
import { TalkLink } from './talk-link.ts';
import { readStamped, type Role, type Spot, type StampedTalk } from './talk-messages.ts';
import { act, newTalk, type Talk, type TalkAction } from './talk.ts';

/** What a presenter is given. The site fills it in `start.ts`; a file that is passed on does so for itself. */
export interface PresentOptions {
	/** The `.presentation` with the deck in it. */
	readonly root: HTMLElement;
	readonly role: Role;
	/** Address of the other window; none: there is none. The presenter adds its token as `?talk=`. */
	readonly other?: string;
	readonly keeper: CountKeeper;
	/** For this tab: the talk itself. May throw. */
	readonly tab: () => Storage;
	/** For this browser: sizes and preferences. May throw. */
	readonly browser: () => Storage;
}

/** The token in the address of a window that another one has opened. */
export const TOKEN_NAME = 'talk';

/** The talk of this window: what is shown, kept for a reload, and kept in step with the other window. */
export class TalkSession {
	readonly options: PresentOptions;
	readonly deck: string;
	readonly token: string;
	readonly link: TalkLink;
	slides: readonly PageSlide[];
	/** What could not be kept, if anything could not. */
	fault: Fault | undefined;
	#newest: StampedTalk;
	readonly #listeners = new Set<() => void>();
	readonly #pointed = new Set<(spot: Spot | undefined) => void>();

	constructor(options: PresentOptions) {
		this.options = options;
		this.deck = options.root.dataset['deck'] ?? '';
		this.slides = readSlides(options.root);
		const given = new URLSearchParams(location.search).get(TOKEN_NAME) ?? undefined;
		const kept = this.#readKept();
		this.token = given ?? kept?.token ?? crypto.randomUUID();
		this.#newest = kept && kept.token === this.token ? kept.newest : this.#begin();
		this.link = new TalkLink({
			token: this.token,
			role: options.role,
			opened: given !== undefined,
			own: () => this.#newest,
			adopt: (newest) => this.#change(newest),
			onPoint: (spot) => this.#pointed.forEach((listener) => listener(spot)),
			onPresence: () => this.#tell(),
		});
		this.goToId(slideOf(location.hash));
		this.#keep();
		// A window that another one has opened is told.
		if (given === undefined) void this.#recall();
	}

	/** Whether the last change was made in this window. */
	get isOwnChange(): boolean {
		return this.#newest.stamp.by === this.link.self;
	}

	get talk(): Talk {
		return this.#newest.talk;
	}

	/** Index of the slide that is shown. A deck that was made anew in the other window may have others for a moment. */
	get index(): number {
		return Math.max(
			0,
			this.slides.findIndex(({ id }) => id === this.talk.slide),
		);
	}

	get slide(): PageSlide | undefined {
		return this.slides[this.index];
	}

	do(action: TalkAction): void {
		const talk = act(this.talk, action);
		if (talk === this.talk) return;
		this.#change({ stamp: { number: this.#newest.stamp.number + 1, by: this.link.self }, talk });
		this.link.send({ kind: 'talk', newest: this.#newest });
	}

	/** Shows a slide, by its place; beyond either end, the one at the end. */
	goTo(index: number): void {
		const slide = this.slides[Math.min(Math.max(index, 0), this.slides.length - 1)];
		if (slide) this.do({ kind: 'go', slide: slide.id, at: Date.now() });
	}

	/** Shows the slide that an address names, if this deck has it. */
	goToId(id: string | undefined): void {
		const index = this.slides.findIndex((slide) => slide.id === id);
		if (index !== -1) this.goTo(index);
	}

	/** Hands at each level of the question on a slide. None counted: the count is taken back. */
	async count(slide: PageSlide, counts: Hands): Promise<void> {
		if (!slide.question) return;
		const { keeper } = this.options;
		const id = this.talk.counts[slide.id]?.id ?? crypto.randomUUID();
		const isEmpty = counts.every((hands) => hands === null);
		const countedAt = new Date().toISOString();
		this.do({ kind: 'count', slide: slide.id, count: isEmpty ? undefined : { id, counts, countedAt } });
		const document = this.listCounts().find((count) => count.id === id);
		if (document) this.fault = await keeper.keep(document);
		else await keeper.remove(id);
		if (this.fault) this.#tell();
	}

	/** The counts of this talk, as documents. */
	listCounts(): HandCount[] {
		const run = this.options.keeper.run();
		return this.slides.flatMap(({ id: slide, question }) => {
			const count = this.talk.counts[slide];
			if (!count || !question) return [];
			return {
				format: 'press-two/count' as const,
				formatVersion: 1 as const,
				id: count.id,
				deck: this.deck,
				slide,
				question: question.question,
				questionnaire: question.questionnaire,
				counts: count.counts,
				countedAt: count.countedAt,
				...(run !== undefined && { run }),
			};
		});
	}

	/** After the deck in the page was made anew. The slide that was shown stays, if it is still there. */
	refresh(): void {
		const before = this.slides.map(({ id }) => id);
		this.slides = readSlides(this.options.root);
		this.do({ kind: 'slides', before, now: this.slides.map(({ id }) => id) });
		this.#tell();
	}

	/** @returns What ends it. */
	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	onPoint(listener: (spot: Spot | undefined) => void): void {
		this.#pointed.add(listener);
	}

	/** To open a talk at a slide is a choice, unlike to open it at the first, but no step that begins its time. */
	#begin(): StampedTalk {
		const wanted = this.slides.find(({ id }) => id === slideOf(location.hash));
		return wanted
			? { stamp: { number: 1, by: 'address' }, talk: newTalk(wanted.id) }
			: { stamp: { number: 0, by: '' }, talk: newTalk(this.slides[0]?.id ?? '') };
	}

	#change(newest: StampedTalk): void {
		this.#newest = newest;
		this.#keep();
		this.#tell();
	}

	#tell(): void {
		this.#listeners.forEach((listener) => listener());
	}

	/** What was counted on this deck in the run that is going on, or else today, is shown again. */
	async #recall(): Promise<void> {
		const { keeper } = this.options;
		const run = keeper.run();
		const today = new Date().toDateString();
		const kept = await keeper.load(this.deck).catch(() => []);
		for (const { id, slide, counts, countedAt, run: during } of kept) {
			const isNow = run === undefined ? new Date(countedAt).toDateString() === today : during === run;
			const shown = this.talk.counts[slide];
			if (isNow && (!shown || shown.countedAt < countedAt))
				this.do({ kind: 'count', slide, count: { id, counts, countedAt } });
		}
	}

	get #key(): string {
		return `press-two:talk:${this.deck}`;
	}

	#readKept(): { readonly token: string; readonly newest: StampedTalk } | undefined {
		try {
			const kept: unknown = JSON.parse(this.options.tab().getItem(this.#key) ?? 'null');
			const newest = readStamped(kept);
			return newest && isRecord(kept) && typeof kept['token'] === 'string'
				? { token: kept['token'], newest }
				: undefined;
		} catch {
			return undefined;
		}
	}

	#keep(): void {
		try {
			this.options.tab().setItem(this.#key, JSON.stringify({ token: this.token, ...this.#newest }));
		} catch {
			// Where the browser refuses, the other window still knows the talk.
		}
	}
}
