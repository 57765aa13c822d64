import { create } from '../search/create.ts';
import type { Run } from './commands.ts';
import type { Command } from './stage-keys.ts';

/** A button for a command. */
export function commandButton(run: Run, command: Command, words: string): HTMLButtonElement {
	const button = create('button', { type: 'button', className: 'btn ghost' }, words);
	button.addEventListener('click', () => run(command));
	return button;
}

/** What to do where the browser refuses to open the other window. */
export function blockedNotice(address: string): HTMLElement {
	const link = create('a', { href: address, target: '_blank' }, 'open it as a tab');
	const close = create('button', { type: 'button', className: 'btn ghost' }, 'Close this note');
	const notice = create(
		'div',
		{ className: 'notice human blocked no-print', hidden: true },
		create(
			'p',
			{},
			'The browser has blocked the other window. Allow pop-up windows for this site and try again, or ',
			link,
			'. The two keep in step either way.',
		),
		close,
	);
	notice.setAttribute('role', 'alert');
	close.addEventListener('click', () => (notice.hidden = true));
	return notice;
}
