import { createDesk } from './desk.ts';
import { nameWindow } from './other-window.ts';
import { createStage, type View } from './stage.ts';
import { TalkSession, type PresentOptions } from './talk-session.ts';

export type { PresentOptions } from './talk-session.ts';

/** How often times are drawn anew, in ms. They are computed from moments: a page that sleeps loses nothing. */
const TICK = 250;

/** The presenter of a page, once it has loaded. */
export interface Presenter {
	/** Turns the page into a stage, or into the desk of the speaker. */
	readonly enter: () => void;
	readonly leave: () => void;
	/** Opens the other window, or says why it could not. */
	readonly openOther: () => void;
	/** To be called after the deck in the page was made anew. Keeps the slide that is shown. */
	readonly refresh: () => void;
}

/**
 * Turns a page of slides into one of the two windows of a talk. It needs the deck's markup, the style sheet
 * `presenter.css`, and nothing else of the site: a file that is passed on calls it, too.
 */
export function presentDeck(options: PresentOptions): Presenter {
	const session = new TalkSession(options);
	nameWindow(session);
	const view: View = options.role === 'speaker' ? createDesk(session) : createStage(session);
	session.onChange(view.update);
	setInterval(view.update, TICK);
	document.addEventListener('visibilitychange', view.update);

	view.update();
	return {
		enter: view.enter,
		leave: view.leave,
		openOther: view.openOther,
		refresh: () => session.refresh(),
	};
}
