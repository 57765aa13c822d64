import { create } from '../search/create.ts';
import { SIZES, within } from './preferences.ts';

/**
 * The line between two panes: drawn with the pointer, or moved by arrow keys, Home and End.
 *
 * @param sizes Reads and writes the size of the first pane, in hundredths of `area`.
 */
export function createDivider(
	name: 'column' | 'row',
	label: string,
	area: () => DOMRect,
	sizes: { readonly read: () => number; readonly write: (size: number) => void },
): HTMLElement {
	const { least, most, step } = SIZES[name];
	const isColumn = name === 'column';
	const divider = create('div', { className: `divider ${name}`, tabIndex: 0, ariaLabel: label });
	divider.setAttribute('role', 'separator');
	divider.setAttribute('aria-orientation', isColumn ? 'vertical' : 'horizontal');
	divider.setAttribute('aria-valuemin', String(least));
	divider.setAttribute('aria-valuemax', String(most));

	function set(size: number): void {
		const allowed = Math.round(within(name, size));
		divider.setAttribute('aria-valuenow', String(allowed));
		if (allowed !== sizes.read()) sizes.write(allowed);
	}
	set(sizes.read());

	divider.addEventListener('keydown', (event) => {
		const back = isColumn ? 'ArrowLeft' : 'ArrowUp';
		const on = isColumn ? 'ArrowRight' : 'ArrowDown';
		const moves: Readonly<Record<string, number>> = {
			[back]: sizes.read() - step,
			[on]: sizes.read() + step,
			Home: least,
			End: most,
		};
		const size = moves[event.key];
		if (size === undefined) return;
		event.preventDefault();
		event.stopPropagation();
		set(size);
	});
	divider.addEventListener('pointerdown', (event) => {
		divider.setPointerCapture(event.pointerId);
		event.preventDefault();
		divider.focus();
	});
	divider.addEventListener('pointermove', (event) => {
		if (!divider.hasPointerCapture(event.pointerId)) return;
		const box = area();
		set(100 * (isColumn ? (event.clientX - box.left) / box.width : (event.clientY - box.top) / box.height));
	});
	return divider;
}
