import { create } from '../search/create.ts';
import { showDialog } from './dialog.ts';
import { findSlides } from './find-slides.ts';
import { setText } from './set-text.ts';
import type { TalkSession } from './talk-session.ts';

/** A field for a number or words of a title, with the slides that are meant below it. */
export function showGoTo(session: TalkSession): void {
	showDialog(session.options.root, 'Go to a slide', (close) => {
		const field = create('input', { type: 'text', id: 'go-to', autocomplete: 'off', autofocus: true });
		const label = create('label', { htmlFor: field.id }, 'Number or title');
		const list = create('ol', { className: 'go-to' });
		const status = create('p', { className: 'hint' });
		status.setAttribute('role', 'status');
		const go = (number: number) => {
			close();
			session.goTo(number - 1);
		};
		function fill(): void {
			const found = findSlides(session.slides, field.value);
			const rows = found.map(({ number, title }) => {
				const button = create('button', { type: 'button' }, `${number}. ${title}`);
				button.addEventListener('click', () => go(number));
				return create('li', {}, button);
			});
			list.replaceChildren(...rows);
			setText(
				status,
				found.length === 0
					? `No slide has that number or title. There are ${session.slides.length} slides.`
					: `${found.length} of ${session.slides.length} slides. Enter goes to the first.`,
			);
		}
		field.addEventListener('input', fill);
		field.addEventListener('keydown', (event) => {
			if (event.key !== 'Enter') return;
			event.preventDefault();
			const [first] = findSlides(session.slides, field.value);
			if (first) go(first.number);
		});
		fill();
		return [create('div', { className: 'field' }, label, field), status, list];
	});
}
