import {
	answer,
	readMessage,
	type Content,
	type Message,
	type Role,
	type StampedTalk,
} from './talk-messages.ts';

/** Between two signs of life, in ms. */
const BEAT = 1000;
/** A window that has said nothing for this long is not there, in ms. Pages in the background may speak rarely. */
const SILENCE = 4000;

interface Surroundings {
	readonly token: string;
	readonly role: Role;
	/** Whether another window of the talk has opened this one. An opener that has not may be anybody. */
	readonly opened: boolean;
	readonly own: () => StampedTalk;
	readonly adopt: (newest: StampedTalk) => void;
	readonly onPoint: (spot: Extract<Content, { kind: 'point' }>['spot']) => void;
	/** The other window came or went. */
	readonly onPresence: () => void;
}

/** The connection between the windows of a talk. See docs/decisions/015. */
export class TalkLink {
	readonly #around: Surroundings;
	/** New with each load of the page: a reloaded window is another one. */
	readonly #self = crypto.randomUUID();
	readonly #windows = new Set<Window>();
	readonly #channel: BroadcastChannel | undefined;
	/** When each other window was last heard, by its name. */
	readonly #heard = new Map<string, { readonly role: Role; readonly at: number }>();
	#wasThere = false;

	constructor(around: Surroundings) {
		this.#around = around;
		const opener = around.opened ? (window.opener as Window | null) : null;
		if (opener) this.#windows.add(opener);
		this.#channel = openChannel(`press-two:${around.token}`);
		this.#channel?.addEventListener('message', ({ data }) => this.#receive(data, undefined));
		addEventListener('message', ({ data, source }) => this.#receive(data, source as Window | null));
		addEventListener('pagehide', () => this.send({ kind: 'leave' }));
		// A page that comes back from the browser's memory says so at once.
		addEventListener('pageshow', () => this.#beat());
		document.addEventListener('visibilitychange', () => this.#beat());
		setInterval(() => this.#beat(), BEAT);
		this.#beat();
	}

	get self(): string {
		return this.#self;
	}

	/** Whether the other window is there. */
	get isInStep(): boolean {
		const now = Date.now();
		return [...this.#heard.values()].some(({ role, at }) => role !== this.#around.role && now - at < SILENCE);
	}

	/** A window that this one has opened. */
	add(opened: Window): void {
		this.#windows.add(opened);
	}

	send(content: Content): void {
		const message: Message = {
			...content,
			token: this.#around.token,
			from: this.#self,
			role: this.#around.role,
		};
		// Files have no origin that a browser would take. There the token alone is trusted.
		const origin = location.protocol === 'file:' ? '*' : location.origin;
		for (const other of this.#windows) {
			if (other.closed) this.#windows.delete(other);
			else other.postMessage(message, origin);
		}
		this.#channel?.postMessage(message);
	}

	#beat(): void {
		this.send({ kind: 'beat', stamp: this.#around.own().stamp, answer: false });
		this.#tellPresence();
	}

	#receive(data: unknown, source: Window | null | undefined): void {
		const message = readMessage(data, this.#around.token, this.#self);
		if (!message) return;
		// So a window that was loaded anew finds the one that it had opened: that one still knows its opener.
		if (source) this.#windows.add(source);
		if (message.kind === 'leave') this.#heard.delete(message.from);
		else this.#heard.set(message.from, { role: message.role, at: Date.now() });
		if (message.kind === 'point') this.#around.onPoint(message.spot);
		const { adopt, reply } = answer(this.#around.own(), message);
		if (adopt) this.#around.adopt(adopt);
		if (reply) this.send(reply);
		this.#tellPresence();
	}

	#tellPresence(): void {
		if (this.isInStep === this.#wasThere) return;
		this.#wasThere = this.isInStep;
		this.#around.onPresence();
	}
}

/** None where the browser has none, or refuses it. */
function openChannel(name: string): BroadcastChannel | undefined {
	try {
		return new BroadcastChannel(name);
	} catch {
		return undefined;
	}
}
