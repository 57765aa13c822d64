import type { Run } from './commands.ts';

/** Shorter than this, in px, a finger has only touched. */
const FAR_ENOUGH = 50;

/** A finger drawn to the left asks for the next slide, to the right for the one before. */
export function connectSwipe(place: HTMLElement, isOn: () => boolean, run: Run): void {
	let from: Touch | undefined;
	place.addEventListener(
		'touchstart',
		({ touches }) => {
			// Two fingers enlarge.
			from = touches.length === 1 ? touches[0] : undefined;
		},
		{ passive: true },
	);
	place.addEventListener(
		'touchend',
		({ changedTouches, target }) => {
			const to = changedTouches[0];
			const begin = from;
			from = undefined;
			if (!isOn() || !begin || !to || (target instanceof Element && target.closest('dialog, input'))) return;
			const across = to.clientX - begin.clientX;
			const down = to.clientY - begin.clientY;
			if (Math.abs(across) < FAR_ENOUGH || Math.abs(across) < 2 * Math.abs(down)) return;
			run(across < 0 ? 'next' : 'previous');
		},
		{ passive: true },
	);
}
