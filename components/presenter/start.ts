/**
 * Brings a page with a deck to life on the site. All that a reader of slides pays for is here; the rest is loaded when
 * somebody presents.
 */
import { create } from '../search/create.ts';
import type { Presenter } from './present.ts';

export interface StartedPresenter {
	/** To be called after the deck in the page was made anew. Keeps the slide that is shown. */
	readonly refresh: () => void;
}

/**
 * @param root The `.presentation`. `data-speaker` or `data-audience` is the address of the other window: the
 * speaker's page has the latter, and where a page has neither, it has no second window.
 */
export function startPresenter(root: HTMLElement): StartedPresenter {
	const { speaker, audience } = root.dataset;
	const isSpeaker = audience !== undefined;
	let presenter: Presenter | undefined;
	let loading: Promise<Presenter> | undefined;
	const load = () => (loading ??= loadPresenter(root).then((loaded) => (presenter = loaded)));
	const fault = create('p', { className: 'fault', hidden: true });
	fault.setAttribute('role', 'alert');

	async function present(andOther: boolean): Promise<void> {
		try {
			const loaded = await load();
			fault.hidden = true;
			if (andOther) loaded.openOther();
			loaded.enter();
		} catch {
			loading = undefined;
			fault.hidden = false;
			fault.textContent = 'The presenter did not load. Check the connection, and load this page again.';
		}
	}

	const begin = create(
		'button',
		{ type: 'button', className: 'btn' },
		isSpeaker ? 'Speaker view' : 'Present',
	);
	begin.addEventListener('click', () => void present(false));
	const buttons = [begin];
	if (speaker !== undefined) {
		const both = create('button', { type: 'button', className: 'btn ghost' }, 'Open the speaker window');
		both.addEventListener('click', () => void present(true));
		buttons.push(both);
	}
	// Whoever points at them is likely to press.
	for (const each of buttons)
		for (const sign of ['pointerenter', 'focus'])
			each.addEventListener(sign, () => void load().catch(() => (loading = undefined)));
	root.before(create('p', { className: 'row no-print present-buttons' }, ...buttons, fault));
	// An address that names a slide, or that another window has opened, asks for the stage.
	if (isSpeaker || location.hash.startsWith('#/') || /[?&]talk=/.test(location.search)) void present(false);
	return { refresh: () => presenter?.refresh() };
}

async function loadPresenter(root: HTMLElement): Promise<Presenter> {
	const { loadOnSite } = await import('./load-on-site.ts');
	return loadOnSite(root);
}
