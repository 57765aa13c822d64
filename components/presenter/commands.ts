import { showGoTo } from './go-to.ts';
import { showHandsDialog } from './hands-dialog.ts';
import { showKeys } from './keys-dialog.ts';
import { openOther } from './other-window.ts';
import { showOverview } from './overview.ts';
import { keepPreferences, readPreferences } from './preferences.ts';
import { commandOf, type Command } from './stage-keys.ts';
import type { TalkSession } from './talk-session.ts';
import type { Screen } from './talk.ts';
import { toggleTimer } from './exercise-timer.ts';

/** What a window does by itself; all else is the same in both. */
export interface OwnCommands {
	readonly isOn: () => boolean;
	readonly leave: () => void;
	/** The browser has refused to open the other window. */
	readonly tellBlocked: () => void;
}

/** Does what a key or a button asks for. */
export type Run = (command: Command) => void;

/** The commands of a window, on its keys too. */
export function createCommands(session: TalkSession, own: OwnCommands): Run {
	const { root, browser } = session.options;

	function run(command: Command): void {
		switch (command) {
			case 'next':
				return session.goTo(session.index + 1);
			case 'previous':
				return session.goTo(session.index - 1);
			case 'first':
				return session.goTo(0);
			case 'last':
				return session.goTo(session.slides.length - 1);
			case 'black':
			case 'white':
				return toggleScreen(command);
			case 'full-screen':
				return void toggleFullScreen();
			case 'overview':
				return showOverview(session);
			case 'go-to':
				return showGoTo(session);
			case 'timer':
				return toggleTimer(session);
			case 'hands':
				return showHandsDialog(session);
			case 'other-window':
				if (session.options.other !== undefined && !openOther(session)) own.tellBlocked();
				return;
			case 'keys':
				return showKeys(root, readPreferences(browser).letters, (letters) =>
					keepPreferences({ ...readPreferences(browser), letters }, browser),
				);
			case 'escape':
				return session.talk.screen === 'slide'
					? own.leave()
					: session.do({ kind: 'screen', screen: 'slide' });
		}
	}

	function toggleScreen(screen: Screen): void {
		session.do({ kind: 'screen', screen: session.talk.screen === screen ? 'slide' : screen });
	}

	addEventListener('keydown', (event) => {
		// What fills the screen is `:modal` too, and must not silence the keys.
		if (!own.isOn() || event.defaultPrevented || document.querySelector('dialog:modal')) return;
		const command = commandOf(event, readPreferences(browser).letters);
		if (!command) return;
		event.preventDefault();
		run(command);
	});
	return run;
}

async function toggleFullScreen(): Promise<void> {
	try {
		if (document.fullscreenElement) await document.exitFullscreen();
		else await document.documentElement.requestFullscreen();
	} catch {
		// The browser does not allow it here. Its own menu or F11 may.
	}
}
