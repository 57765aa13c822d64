import { create } from '../search/create.ts';

/**
 * Shows a dialog and takes it away once it is closed. The browser keeps the focus inside, closes on Escape, and gives
 * the focus back. Keys pressed in it are not for the slides behind.
 */
export function showDialog(
	place: HTMLElement,
	title: string,
	fill: (close: () => void) => readonly (Node | string)[],
	onclose?: () => void,
): void {
	if (place.querySelector('dialog[open]')) return;
	const id = 'presenter-dialog-title';
	const heading = create('h2', { id }, title);
	const close = create('form', { method: 'dialog' }, create('button', { className: 'btn ghost' }, 'Close'));
	const dialog = create('dialog', { className: 'presenter-dialog no-print' });
	dialog.setAttribute('aria-labelledby', id);
	dialog.append(create('header', {}, heading, close), ...fill(() => dialog.close()));
	dialog.addEventListener('close', () => {
		dialog.remove();
		onclose?.();
	});
	place.append(dialog);
	dialog.showModal();
	dialog.querySelector<HTMLElement>('[autofocus]')?.focus();
}
