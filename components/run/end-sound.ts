const KEY = 'press-two:run-sound';

/** Whether a sound is wanted at the end of each item. Off unless somebody turned it on here. */
export function soundIsOn(): boolean {
	try {
		return localStorage.getItem(KEY) === 'on';
	} catch {
		return false;
	}
}

export function turnSound(on: boolean): void {
	try {
		if (on) localStorage.setItem(KEY, 'on');
		else localStorage.removeItem(KEY);
	} catch {
		// It holds until the page is closed.
	}
}

/** Frequencies in hertz of two soft strokes, a fifth apart. */
const STROKES = [660, 440];
const STROKE_SECONDS = 0.5;

let context: AudioContext | undefined;

/** Two strokes of a bell, made here. Browsers stay silent until somebody has pressed something on the page. */
export async function playEnd(): Promise<void> {
	context ??= new AudioContext();
	await context.resume();
	for (const [index, frequency] of STROKES.entries()) {
		const begin = context.currentTime + index * STROKE_SECONDS;
		const tone = new OscillatorNode(context, { frequency });
		const volume = new GainNode(context, { gain: 0.4 });
		volume.gain.setValueAtTime(0.4, begin);
		volume.gain.exponentialRampToValueAtTime(0.001, begin + STROKE_SECONDS * 2);
		tone.connect(volume).connect(context.destination);
		tone.start(begin);
		tone.stop(begin + STROKE_SECONDS * 2);
	}
}
