import { showDialog } from './dialog.ts';
import { createHandsForm } from './hands-form.ts';
import type { TalkSession } from './talk-session.ts';

/** Counts hands at the question that is on the screen, if one is. */
export function showHandsDialog(session: TalkSession): void {
	const { slide } = session;
	if (!slide?.question) return;
	const form = createHandsForm(session, slide, 'hands-dialog');
	const end = session.onChange(form.update);
	showDialog(session.options.root, 'Count hands', () => [form.element], end);
	session.options.root.querySelector<HTMLElement>('.hands-form input')?.focus();
}
