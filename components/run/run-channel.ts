/** The windows of this browser in which a run is looked at. */
export interface RunChannel {
	/** Tells the others that a run was changed. */
	tell(id: string): void;
	close(): void;
}

/** @param onchange A run was changed in another window. */
export function openRunChannel(onchange: (id: string) => void): RunChannel {
	if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, close: () => {} };
	const channel = new BroadcastChannel('press-two:run');
	channel.onmessage = ({ data }) => typeof data === 'string' && onchange(data);
	return { tell: (id) => channel.postMessage(id), close: () => channel.close() };
}
