import { TOKEN_NAME, type TalkSession } from './talk-session.ts';
import type { Role } from './talk-messages.ts';

const FEATURES: Readonly<Record<Role, string>> = {
	speaker: 'popup,width=1200,height=800',
	audience: 'popup,width=1280,height=720',
};

/** The other window's address, with what lets it join this talk; none where there is no other window. */
export function addressOfOther({ options, token }: TalkSession): string | undefined {
	if (options.other === undefined) return undefined;
	const address = new URL(options.other, location.href);
	address.searchParams.set(TOKEN_NAME, token);
	return address.href;
}

/** So that either window finds the other again after a reload. */
export function nameWindow({ options, token }: TalkSession): void {
	window.name = nameOf(options.role, token);
}

/** Opens the other window, or brings the one that is there to the front. False: the browser does not let us. */
export function openOther(session: TalkSession): boolean {
	const address = addressOfOther(session);
	if (address === undefined) return false;
	const role: Role = session.options.role === 'speaker' ? 'audience' : 'speaker';
	// Without an address it finds the window by its name and leaves what is in it alone.
	const other = window.open('', nameOf(role, session.token), FEATURES[role]);
	if (!other || other.closed) return false;
	session.link.add(other);
	if (isEmpty(other)) other.location.replace(address);
	other.focus();
	return true;
}

function nameOf(role: Role, token: string): string {
	return `press-two-${role}-${token}`;
}

function isEmpty(other: Window): boolean {
	try {
		return other.location.href === 'about:blank';
	} catch {
		// A file may not look into another one: then it is there.
		return false;
	}
}
