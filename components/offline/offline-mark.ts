import { holdWords, stateWords, type CopyState } from './copy-state.ts';
import { keepCopy } from './keep-copy.ts';
import { findHold, takeOver } from './take-over.ts';

/** Sent by the mark whenever it says something else, for a page that wants to say it in its own way. */
export type CopyStateEvent = CustomEvent<CopyState>;

const signs = { asking: '…', getting: '↓', ready: '✓', new: '↑', missing: '!' } as const;
/** While a new version waits, whether a session has ended is asked this often, in milliseconds. */
const ASK_AGAIN = 3000;

/** `<offline-mark scope="/" version="…">`: keeps a copy of the site, and says how it stands with it. */
class OfflineMark extends HTMLElement {
	private readonly sign = make('span', 'sign');
	private readonly words = make('span', 'words');
	private readonly count = make('span', 'num');
	private readonly button = make('button', 'chip');
	private readonly reason = make('span', 'reason');
	private newVersion: string | undefined;
	private timer: ReturnType<typeof setInterval> | undefined;

	connectedCallback() {
		this.sign.ariaHidden = 'true';
		this.count.ariaHidden = 'true'; // a screen reader would say every number
		this.button.type = 'button';
		this.button.addEventListener('click', () => void this.press());
		this.reason.id = 'offline-reason';
		this.replaceChildren(this.sign, this.words, this.count, this.button, this.reason);
		this.show({ is: 'asking' });
		// What the page itself needs comes first.
		if (document.readyState === 'complete') void this.keep();
		else addEventListener('load', () => void this.keep(), { once: true });
		addEventListener('online', () => void this.keep());
	}

	private get scope() {
		return new URL(this.getAttribute('scope') ?? '/', location.href).href;
	}

	private async keep() {
		const kept = await keepCopy(this.scope, this.getAttribute('version') ?? '', (state) => this.show(state));
		this.newVersion = kept.newVersion;
	}

	private async press() {
		if (!this.newVersion) return this.keep();
		const heldBy = this.button.ariaDisabled === 'true' ? await findHold() : undefined;
		this.show({ is: 'new', heldBy: heldBy ?? (await takeOver(this.scope, this.newVersion)) });
	}

	private show(state: CopyState) {
		const canTryAgain = state.is === 'missing' && state.why !== 'unsupported';
		// Only what happens while somebody is here is news.
		if (state.is !== 'ready' && state.is !== 'asking') this.role = 'status';
		this.dataset['is'] = state.is;
		this.sign.textContent = signs[state.is];
		setText(this.words, stateWords(state));
		this.count.textContent = state.is === 'getting' ? `${state.done} of ${state.of}` : '';
		this.button.hidden = !(state.is === 'new' || canTryAgain);
		setText(this.button, state.is === 'new' ? 'Use it now' : 'Try again');
		const heldBy = state.is === 'new' ? state.heldBy : undefined;
		// Not `disabled`: then nobody would get to it by keyboard, and hear why.
		this.button.ariaDisabled = heldBy ? 'true' : null;
		this.button.setAttribute('aria-describedby', this.reason.id);
		setText(this.reason, heldBy ? holdWords[heldBy] : '');
		this.watch(state.is === 'new');
		this.dispatchEvent(new CustomEvent('copy-state', { detail: state, bubbles: true }));
	}

	/** The browser does not tell when a lock is free again. */
	private watch(on: boolean) {
		if (!on) clearInterval(this.timer);
		else if (this.dataset['watching'] === undefined) {
			this.timer = setInterval(() => void this.askForHold(), ASK_AGAIN);
		}
		this.toggleAttribute('data-watching', on);
	}

	private async askForHold() {
		if (this.dataset['is'] === 'new') this.show({ is: 'new', heldBy: await findHold() });
	}
}

function make<Name extends 'span' | 'button'>(name: Name, className: string): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	element.className = className;
	return element;
}

/** The same words again would be read out again. */
function setText(element: HTMLElement, text: string): void {
	if (element.textContent !== text) element.textContent = text;
}

customElements.define('offline-mark', OfflineMark);
