import type { PlanStore } from '#storage/open-plan-store.ts';

import type { SaveState } from '../../documents/document-work.ts';
import { downloadPlan } from '../download.ts';
import SaveTrouble from '../../documents/SaveTrouble.svelte';
import EndCard from './EndCard.svelte';
import KeysDialog from './KeysDialog.svelte';
import { mountPart, type MountedPart } from './mount-part.svelte.ts';
import NoteForm from './NoteForm.svelte';
import Overview from './Overview.svelte';
import type { AnswerForm } from './question-card.ts';
import type { QuestionPreferences } from './question-preferences.ts';
import type { QuestionRun } from './question-run.ts';
import type { QuestionView } from './question-view.ts';
import ReasonForm from './ReasonForm.svelte';

/** What the parts need of the page that they belong to. */
export interface PartsPage {
	readonly run: QuestionRun;
	readonly store: Pick<PlanStore, 'read'>;
	readonly preferences: () => QuestionPreferences;
	readonly prefer: (change: Partial<QuestionPreferences>) => void;
	/** The element of the page with an id. */
	readonly find: (id: string) => HTMLElement;
	/** Something was opened in place of the question. */
	readonly onarrive: () => void;
}

/** A part that shows every new view. */
type Following = MountedPart<{ view: QuestionView }>;

/**
 * What few people need: overview, end, forms, keys, and what to do when saving fails. They are Svelte components,
 * and come with it when the first of them is wanted, so that everybody else answers sooner.
 */
export class Parts {
	readonly #page: PartsPage;
	#instead: { readonly place: string; readonly part: Following } | undefined;
	#form: { readonly kind: AnswerForm; readonly place: string; readonly part: Following } | undefined;
	#trouble: MountedPart<{ save: SaveState }> | undefined;
	#keys: MountedPart<object> | undefined;

	constructor(page: PartsPage) {
		this.#page = page;
	}

	/** Whether a dialog is open over the page. */
	get modal(): boolean {
		return this.#keys !== undefined;
	}

	/** Shows a view in whatever is open; what belongs to another place is taken away. */
	show(view: QuestionView): void {
		if (this.#form && this.#form.place !== view.place) this.#closeForm();
		if (this.#instead && this.#instead.place !== view.place) {
			this.#instead.part.remove();
			this.#instead = undefined;
		}
		this.#form?.part.update({ view });
		this.#instead?.part.update({ view });
		if (!view.question && !this.#instead) this.#open(view);
	}

	#open(view: QuestionView): void {
		const target = this.#page.find('instead');
		const { run, onarrive } = this.#page;
		const part = view.inOverview
			? mountPart(Overview, target, { view })
			: mountPart(EndCard, target, { view, onall: () => run.choose('all') });
		this.#instead = { place: view.place, part };
		onarrive();
	}

	/** Opens a form below the answer, or closes it. */
	toggleForm(kind: AnswerForm): void {
		const wasOpen = this.#form?.kind === kind;
		this.#closeForm();
		if (wasOpen) return;
		const { run } = this.#page;
		const { view } = run;
		const target = this.#page.find('form');
		const onclose = () => {
			this.#closeForm();
			this.#page.find(kind === 'note' ? 'note' : 'leave-out').focus();
		};
		const onremark = (remark: Parameters<QuestionRun['remark']>[0]) => run.remark(remark);
		const onreason = (reason: string) => {
			run.leaveOut(reason);
			onclose();
		};
		const part =
			kind === 'note'
				? mountPart(NoteForm, target, { view, onremark, onclose })
				: mountPart(ReasonForm, target, { view, onreason, onclose });
		this.#form = { kind, place: view.place, part };
	}

	#closeForm(): void {
		this.#form?.part.remove();
		this.#form = undefined;
	}

	openKeys(): void {
		if (this.#keys) return;
		const before = document.activeElement;
		this.#keys = mountPart(KeysDialog, this.#page.find('dialog'), {
			enabled: this.#page.preferences().keys,
			onenable: (keys: boolean) => this.#page.prefer({ keys }),
			onclose: () => {
				this.#keys?.remove();
				this.#keys = undefined;
				if (before instanceof HTMLElement) before.focus();
			},
		});
	}

	/** Says what can be done while an answer is not kept; nothing once it is. */
	showTrouble(save: SaveState): void {
		if (this.#trouble) return this.#trouble.update({ save });
		const { work } = this.#page.run;
		this.#trouble = mountPart(SaveTrouble, this.#page.find('trouble'), {
			save,
			noun: 'plan',
			ondownload: () => downloadPlan(work.document),
			onkeep: () => void this.#keepMine(),
			onretry: () => void work.keep(),
		});
	}

	/** Writes this window's answers over the other's. */
	async #keepMine(): Promise<void> {
		const { run, store } = this.#page;
		const stored = await store.read(run.view.plan);
		// Where the other window has deleted the plan there is none to write over.
		await run.work.overwrite(stored.kind === 'found' ? stored.revision : 0);
	}
}
