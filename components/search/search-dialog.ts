import { href } from '#components/site/href.ts';
import type { SearchClient } from '#search/search-client.ts';

import { create } from './create.ts';
import { keepSearchKey, readSearchKey } from './search-key.ts';
import { createSearchPanel, type SearchPanel } from './search-panel.ts';

/** More than these would push the next kind out of sight; the search page has all. */
const OF_EACH_KIND = 4;

let opened: { readonly dialog: HTMLDialogElement; readonly panel: SearchPanel } | undefined;

/** Opens the dialog. The browser keeps the focus inside, closes on Escape, and gives the focus back. */
export async function openDialog(client: SearchClient, typed: () => string): Promise<void> {
	const { dialog, panel } = (opened ??= createDialog(client));
	// For somebody who types ahead, an empty dialog would only be drawn in vain; but nobody is to wait for the network.
	if (typed()) await Promise.race([panel.ask(typed()), new Promise((resolve) => setTimeout(resolve, 50))]);
	if (!dialog.open) dialog.showModal();
	if (typed()) void panel.ask(typed());
	else panel.field.select();
}

function createDialog(client: SearchClient) {
	const everything = create('a', { href: href('/search/') }, 'The index of everything');
	const panel = createSearchPanel({
		client,
		atMost: OF_EACH_KIND,
		emptyText: 'Modules, cases, evidence, the glossary, the questions and the method can be searched.',
		onquery(query) {
			everything.href = `${href('/search/')}${query ? `?q=${encodeURIComponent(query)}` : ''}`;
			everything.textContent = query ? 'This search on a page of its own' : 'The index of everything';
		},
	});
	const close = create('form', { method: 'dialog' }, create('button', { className: 'btn ghost' }, 'Close'));
	const foot = create('p', { className: 'row fine' }, keySwitch(), everything);
	const dialog = create(
		'dialog',
		{ className: 'search-dialog no-print', ariaLabel: 'Search' },
		create('div', {}, close, panel.element, foot),
	);
	connectDialog(dialog);
	document.body.append(dialog);
	return { dialog, panel };
}

function connectDialog(dialog: HTMLDialogElement): void {
	// Keys pressed in here are not for the page behind: on the page of questions, digits are answers.
	dialog.addEventListener('keydown', (event) => event.stopPropagation());
	// Outside is a shortcut for the mouse. Where the press began counts: somebody may select text and end out there.
	let outside = false;
	dialog.addEventListener('pointerdown', (event) => (outside = event.target === dialog));
	dialog.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
		if (outside && target === dialog) dialog.close();
		// A result may be a place on this very page, which would then lie behind the dialog.
		const followed = target instanceof Element && target.closest('a');
		if (followed && !ctrlKey && !metaKey && !shiftKey) dialog.close();
	});
}

function keySwitch(): HTMLElement {
	const box = create('input', { type: 'checkbox', checked: readSearchKey(() => localStorage) });
	box.addEventListener('change', () => keepSearchKey(box.checked, () => localStorage));
	return create('label', {}, box, ' The / key opens the search');
}
