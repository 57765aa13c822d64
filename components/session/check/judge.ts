import { sizeWords, stateWords, type CopyState } from '../../offline/copy-state.ts';

/** What a check says. `unknown`: nobody can tell yet; `next` then says how to find out. */
export interface Finding {
	readonly state: 'passed' | 'failed' | 'unknown';
	/** What is so, in a sentence. */
	readonly says: string;
	/** What to do, where there is something to do. */
	readonly next?: string;
}

export interface StorageSeen {
	/** What became of a document that was written and read back. */
	trial: 'same' | 'different' | 'refused';
	/** Whether the browser promised not to clear it; undefined where it does not say. */
	persisted: boolean | undefined;
	/** Bytes, as the browser estimates. */
	free: number | undefined;
}

/** A copy of the site, and a day's answers many times over. */
const ENOUGH_ROOM = 50_000_000;

export function judgeStorage({ trial, persisted, free }: StorageSeen): Finding {
	if (trial !== 'same') {
		return {
			state: 'failed',
			says:
				trial === 'refused'
					? 'The browser refuses to keep anything.'
					: 'What was written came back as something else.',
			next: 'Leave the private window, allow this site to keep data, or take another browser. Then check again.',
		};
	}
	const room = free === undefined ? '' : ` About ${sizeWords(free)} are free.`;
	if (free !== undefined && free < ENOUGH_ROOM) {
		return {
			state: 'failed',
			says: `A document was written and came back, but there is little room.${room}`,
			next: 'Free some room on this device: remove files or the data of other sites. Then check again.',
		};
	}
	const says = `A document was written and came back.${room}`;
	if (persisted) return { state: 'passed', says: `${says} The browser has promised to keep it.` };
	return {
		state: 'passed',
		says,
		next: 'The browser may clear it when room is short. Ask it to keep it, or export your plans to a file.',
	};
}

export function judgeCopy(state: CopyState): Finding {
	switch (state.is) {
		case 'asking':
			return { state: 'unknown', says: 'Looking for the copy.' };
		case 'getting':
			return {
				state: 'unknown',
				says: `About ${sizeWords(state.zipped)} are being fetched: ${state.done} of ${state.of} files are here.`,
				next: 'Leave this page open until it is done.',
			};
		case 'ready':
			return { state: 'passed', says: `The whole site is on this device, ${sizeWords(state.bytes)}.` };
		case 'new':
			return {
				state: 'passed',
				says: 'The whole site is on this device, and a newer version lies beside it.',
				next: state.heldBy
					? 'It takes over only when no session is presented or run.'
					: 'Use the new one now, or after the session. It never takes over by itself.',
			};
		case 'missing':
			return {
				state: 'failed',
				says: `${stateWords(state)}`,
				next:
					state.why === 'unsupported'
						? 'Take a current Chrome, Edge, Firefox or Safari, or rely on the network and carry the handouts on paper.'
						: 'Mend that, and check again while there is a network.',
			};
	}
}

export function judgePopup(opened: boolean): Finding {
	return opened
		? { state: 'passed', says: 'A window opened, and was closed again.' }
		: {
				state: 'failed',
				says: 'The browser blocked the window.',
				next: 'Press the sign for blocked pop-ups in the address bar, allow them for this site, and try again.',
			};
}

/** @param outcome `missing`: the browser has no such lock. */
export function judgeWake(outcome: 'held' | 'refused' | 'missing'): Finding {
	if (outcome === 'held') return { state: 'passed', says: 'The browser can keep the screen on.' };
	return {
		state: 'failed',
		says:
			outcome === 'refused'
				? 'The browser refused to keep the screen on.'
				: 'This browser can’t keep the screen on.',
		next:
			outcome === 'refused'
				? 'Plug the device in, turn off its battery saver, and check again. Or turn off sleep in its settings.'
				: 'Turn off sleep and screen saver in the device’s settings for the length of the session.',
	};
}

/** @param extended What `screen.isExtended` says; undefined where the browser does not tell. */
export function judgeScreens(extended: boolean | undefined): Finding {
	if (extended) return { state: 'passed', says: 'This device has more than one screen.' };
	if (extended === undefined) {
		return {
			state: 'unknown',
			says: 'This browser doesn’t tell how many screens there are.',
			next: 'Connect the projector, and drag a window to it. If it goes there, all is well.',
		};
	}
	return {
		state: 'failed',
		says: 'There is one screen, or two that show the same.',
		next: 'Connect the projector, and choose “Extend” in the device’s display settings. With one screen, keep the notes on paper.',
	};
}

/** @param heard What the person says; undefined before that. */
export function judgeSound(played: 'not yet' | 'refused' | 'played', heard: boolean | undefined): Finding {
	if (played === 'refused') {
		return {
			state: 'failed',
			says: 'The browser can’t play a tone.',
			next: 'Allow sound for this site, or keep an eye on the clock instead.',
		};
	}
	if (played === 'not yet')
		return { state: 'unknown', says: 'Nobody has listened yet.', next: 'Play the tone.' };
	if (heard === undefined)
		return { state: 'unknown', says: 'The tone was played.', next: 'Did you hear it?' };
	return heard
		? { state: 'passed', says: 'You heard the tone.' }
		: {
				state: 'failed',
				says: 'You did not hear the tone.',
				next: 'Turn the volume up, choose the room’s loudspeaker in the device’s settings, and play it again.',
			};
}

/** @param allowed What `document.fullscreenEnabled` says; undefined where the browser does not know it. */
export function judgeFullScreen(allowed: boolean | undefined): Finding {
	if (allowed) return { state: 'passed', says: 'Slides may fill the screen.' };
	return allowed === undefined
		? {
				state: 'unknown',
				says: 'This browser doesn’t tell.',
				next: 'Open some slides, and try. Telephones often can’t.',
			}
		: {
				state: 'failed',
				says: 'This window may not fill the screen.',
				next: 'Open the site in a window of its own, not inside another page or program.',
			};
}

/** @param right What the person says; undefined before that. */
export function judgeClock(now: Date, zone: string, right: boolean | undefined): Finding {
	const format = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone }).format(now);
	const time = format({ hour: '2-digit', minute: '2-digit' });
	const date = format({ day: 'numeric', month: 'long', year: 'numeric' });
	const says = `This device says ${time} on ${format({ weekday: 'long' })}, ${date}. Its time zone is ${zone.replaceAll('_', ' ')}.`;
	if (right === undefined) return { state: 'unknown', says, next: 'Is that right?' };
	return right
		? { state: 'passed', says }
		: {
				state: 'failed',
				says,
				next: 'Set the clock and the time zone in the device’s settings, and check again.',
			};
}

/** What the slides are set for, in CSS pixels: text of 28 pixels is readable from the back row at this width. */
const SLIDE_WIDTH = 1280;

export function judgeSize(width: number, height: number): Finding {
	const says = `This window is ${width} wide and ${height} high.`;
	return width >= SLIDE_WIDTH
		? {
				state: 'passed',
				says,
				next: 'On the projector, read the smallest line of a slide from the back row.',
			}
		: {
				state: 'failed',
				says,
				next: `Move the window to the projector, let it fill the screen, set the zoom to 100 %, and check again. A resolution of ${SLIDE_WIDTH} × 720 is enough.`,
			};
}

/** `4 of 9 are as they should be. 1 needs something. 4 are yet to be found out.` */
export function summarise(findings: readonly Pick<Finding, 'state'>[]): string {
	const count = (state: Finding['state']) => findings.filter((finding) => finding.state === state).length;
	const failed = count('failed');
	const unknown = count('unknown');
	return [
		`${count('passed')} of ${findings.length} checks passed.`,
		...(failed ? [`${failed} ${failed === 1 ? 'needs' : 'need'} something done.`] : []),
		...(unknown ? [`${unknown} ${unknown === 1 ? 'is' : 'are'} not known yet.`] : []),
	].join(' ');
}
