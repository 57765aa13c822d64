import { readHands } from '#domain/deck/hand-count.ts';

import { create } from '../search/create.ts';
import type { PageSlide } from './page-slides.ts';
import { setText } from './set-text.ts';
import type { TalkSession } from './talk-session.ts';
import { countWords } from './talk-words.ts';

export interface HandsForm {
	readonly element: HTMLElement;
	/** Shows what was counted in the meantime, except in the field in which somebody types. */
	readonly update: () => void;
}

/** A field for each level of a slide's question. What is typed is drawn at once. */
export function createHandsForm(session: TalkSession, slide: PageSlide, name: string): HandsForm {
	const levels = slide.question?.levels ?? [];
	const fault = create('p', { className: 'fault', id: `${name}-fault`, hidden: true });
	fault.setAttribute('role', 'alert');
	const sum = create('p', { className: 'hands-sum' });
	const fields = levels.map((text, level) => {
		const field = create('input', {
			type: 'text',
			inputMode: 'numeric',
			autocomplete: 'off',
			id: `${name}-${level}`,
		});
		field.addEventListener('input', read);
		const label = create('label', { htmlFor: field.id }, create('b', {}, `Level ${level}`), ` ${text}`);
		return { field, row: create('div', { className: 'hands-row' }, field, label) };
	});

	function read(): void {
		const counts = fields.map(({ field }) => readHands(field.value));
		const wrong = counts.indexOf(undefined);
		fields.forEach(({ field }, level) => {
			const isWrong = counts[level] === undefined;
			field.setAttribute('aria-invalid', String(isWrong));
			if (isWrong) field.setAttribute('aria-describedby', fault.id);
			else field.removeAttribute('aria-describedby');
		});
		fault.hidden = wrong === -1;
		setText(
			fault,
			wrong === -1
				? ''
				: `Level ${wrong} is not a number of hands. Write a whole number from 0 to 999, or leave it empty.`,
		);
		const understood = counts.filter((hands) => hands !== undefined);
		if (understood.length === counts.length) void session.count(slide, understood);
	}

	function update(): void {
		const counts = session.talk.counts[slide.id]?.counts;
		fields.forEach(({ field }, level) => {
			const text = String(counts?.[level] ?? '');
			const isOwn = document.activeElement === field || field.getAttribute('aria-invalid') === 'true';
			if (!isOwn && field.value !== text) field.value = text;
		});
		setText(sum, countWords(counts ?? []));
	}
	update();
	const rows = fields.map(({ row }) => row);
	const hint = create(
		'p',
		{ className: 'hint' },
		'Hands at each level. Leave empty what you have not counted.',
	);
	return { element: create('div', { className: 'hands-form' }, hint, ...rows, fault, sum), update };
}
