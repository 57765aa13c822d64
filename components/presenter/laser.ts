import { create } from '../search/create.ts';
import type { Spot } from './talk-messages.ts';

/** A pointer that has not moved for this long is gone, in ms. */
const GONE = 3000;

export interface Laser {
	readonly element: HTMLElement;
	/** On a slide; none: takes it away. */
	readonly show: (slide: HTMLElement | undefined, spot: Spot | undefined) => void;
}

/** A dot on the slide that the room sees. */
export function createLaser(): Laser {
	const element = create('span', { className: 'laser', hidden: true, ariaHidden: 'true' });
	let timer: ReturnType<typeof setTimeout> | undefined;
	return {
		element,
		show(slide, spot) {
			clearTimeout(timer);
			element.hidden = !slide || !spot;
			if (!slide || !spot) return;
			const box = slide.getBoundingClientRect();
			element.style.left = `${box.left + spot.x * box.width}px`;
			element.style.top = `${box.top + spot.y * box.height}px`;
			timer = setTimeout(() => (element.hidden = true), GONE);
		},
	};
}

/** Where on the slide the mouse, finger or pen is; none: beside it. */
export function spotOf(slide: HTMLElement, { clientX, clientY }: MouseEvent): Spot | undefined {
	const box = slide.getBoundingClientRect();
	const x = (clientX - box.left) / box.width;
	const y = (clientY - box.top) / box.height;
	return x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { x, y } : undefined;
}
