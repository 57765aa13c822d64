import { findPart } from './find-part.ts';
import type { Parts, PartsPage } from './parts.ts';

/** Where a part that is wanted will stand. */
type Place = 'instead' | 'form' | 'trouble' | 'dialog';

/** Loads the parts when one is wanted; without a connection it says so in the part's place. */
export class OnDemand {
	readonly #page: PartsPage;
	#parts: Parts | undefined;

	constructor(page: PartsPage) {
		this.#page = page;
	}

	/** The parts, if they are there. */
	get parts(): Parts | undefined {
		return this.#parts;
	}

	async use(place: Place, deed: (parts: Parts) => void): Promise<void> {
		try {
			const { Parts } = await import('./parts.ts');
			this.#parts ??= new Parts(this.#page);
		} catch {
			this.#offerAgain(findPart(place, HTMLElement), () => void this.use(place, deed));
			return;
		}
		deed(this.#parts);
	}

	#offerAgain(target: HTMLElement, again: () => void): void {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'btn ghost';
		button.textContent = 'This part could not be loaded. Try again';
		button.addEventListener('click', () => {
			target.replaceChildren();
			again();
		});
		target.replaceChildren(button);
		button.focus();
	}
}
