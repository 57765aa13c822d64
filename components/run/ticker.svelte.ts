/** Twice a second, so that no second is seen twice as long as another. */
const BEAT = 500;

/**
 * What the time is, for whoever shows it. It only says when to look again: a beat that is late or left out, as in a
 * window behind others, changes no number.
 */
export class Ticker {
	#now = $state.raw(Date.now());

	get now(): number {
		return this.#now;
	}

	/** Looks at the clock now. */
	look = (): void => {
		this.#now = Date.now();
	};

	/** @returns Ends it. */
	start(): () => void {
		const beat = setInterval(this.look, BEAT);
		// The machine slept, or the window was behind others, where browsers beat slowly.
		document.addEventListener('visibilitychange', this.look);
		window.addEventListener('pageshow', this.look);
		return () => {
			clearInterval(beat);
			document.removeEventListener('visibilitychange', this.look);
			window.removeEventListener('pageshow', this.look);
		};
	}
}
