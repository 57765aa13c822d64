import { create } from '../search/create.ts';
import { showDialog } from './dialog.ts';
import { KEY_WORDS } from './stage-keys.ts';

/** All keys, and a switch for those that are one character. */
export function showKeys(place: HTMLElement, letters: boolean, onletters: (on: boolean) => void): void {
	showDialog(place, 'Keys', () => {
		const rows = KEY_WORDS.map(([keys, does]) => {
			const names = keys.flatMap((key, index) => [...(index > 0 ? [' or '] : []), create('kbd', {}, key)]);
			return create('tr', {}, create('td', {}, ...names), create('td', {}, does));
		});
		const head = create(
			'tr',
			{},
			create('th', { scope: 'col' }, 'Key'),
			create('th', { scope: 'col' }, 'Does'),
		);
		const box = create('input', { type: 'checkbox', checked: letters });
		box.addEventListener('change', () => onletters(box.checked));
		return [
			create('table', {}, create('thead', {}, head), create('tbody', {}, ...rows)),
			create('label', {}, box, ' Keys that are a single letter or sign work'),
			create('p', { className: 'hint' }, 'Keys do nothing while you type in a field.'),
		];
	});
}
