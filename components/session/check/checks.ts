/** What is looked at before a session, in the order of the page. */
export const checks = [
	{
		id: 'storage',
		title: 'Storage works',
		why: 'Answers, agendas and counts are kept in this browser.',
		byHand:
			'Use an ordinary window, not a private one, and a browser that is allowed to keep data for this site.',
		button: 'Ask the browser to keep it',
	},
	{
		id: 'offline',
		title: 'Offline copy ready',
		why: 'With it, everything a session needs works when the network is gone.',
		byHand:
			'Open this site once while there is a network. Then cut the network and open a module: it must still be there.',
		button: undefined,
	},
	{
		id: 'popup',
		title: 'Second window allowed',
		why: 'The speaker’s notes and clock open in a window of their own.',
		byHand: 'In the browser’s settings for this site, look for “Pop-ups” and allow them.',
		button: 'Open a test window',
	},
	{
		id: 'wake',
		title: 'Screen stays on',
		why: 'A screen that goes dark in the middle of an exercise stops the room.',
		byHand: 'In the device’s settings, turn off sleep and screen saver for the length of the session.',
		button: undefined,
	},
	{
		id: 'screens',
		title: 'Second screen found',
		why: 'The room sees the slides, and you see the notes.',
		byHand:
			'Connect the projector, and choose “Extend” and not “Duplicate” in the device’s display settings.',
		button: undefined,
	},
	{
		id: 'sound',
		title: 'Sound',
		why: 'A short tone says that the time of an exercise is over.',
		byHand: 'Play anything on this device, and listen from the back of the room.',
		button: 'Play a tone',
	},
	{
		id: 'fullscreen',
		title: 'Full screen allowed',
		why: 'Slides fill the projector without the bars of the browser.',
		byHand: 'Press F11, or on a Mac Control, Command and F. The bars of the browser must go.',
		button: undefined,
	},
	{
		id: 'clock',
		title: 'Clock and time zone',
		why: 'The agenda’s times are this device’s times.',
		byHand:
			'Compare the clock of this device with a telephone. Look at the time zone too, if you have travelled.',
		button: undefined,
	},
	{
		id: 'size',
		title: 'Size on the projector',
		why: 'Slides are set for a window at least 1280 wide, so that the last row can read them.',
		byHand: 'Show a slide, stand at the back of the room, and read its smallest line.',
		button: undefined,
	},
] as const;

export type CheckId = (typeof checks)[number]['id'];
