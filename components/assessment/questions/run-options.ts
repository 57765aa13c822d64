import { findAll, findPart } from './find-part.ts';
import type { QuestionPreferences } from './question-preferences.ts';
import type { Form, QuestionView } from './question-view.ts';

interface Deeds {
	readonly onform: (form: Form) => void;
	readonly ongoon: (goOn: boolean) => void;
}

/** Which questions are asked, and whether an answer leads on. What it returns shows a view. */
export function connectRunOptions(
	{ goOn }: QuestionPreferences,
	{ onform, ongoon }: Deeds,
): (view: QuestionView) => void {
	const choice = findPart('form-choice', HTMLFieldSetElement);
	const radios = findAll<HTMLInputElement>(choice, 'input');
	const count = findPart('short-count', HTMLElement);
	const about = findPart('short-about', HTMLElement);
	const box = findPart('go-on', HTMLInputElement);
	box.checked = goOn;
	box.addEventListener('change', () => ongoon(box.checked));
	choice.addEventListener('change', ({ target }) => onform((target as HTMLInputElement).value as Form));

	return ({ form, critical }) => {
		for (const radio of radios) {
			radio.checked = radio.value === form;
			radio.disabled = radio.value === 'short' && critical.size === 0;
		}
		count.textContent = String(critical.size);
		about.textContent =
			critical.size === 0
				? 'This plan makes no question critical, so there is no short form.'
				: 'The short form asks what this plan makes critical. The rest stays open and widens the result. ' +
					'You can change at any time, and no answer is lost.';
	};
}
