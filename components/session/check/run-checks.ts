import type { CopyState } from '../../offline/copy-state.ts';
import type { CopyStateEvent } from '../../offline/offline-mark.ts';
import type { CheckId } from './checks.ts';
import * as judge from './judge.ts';
import type { Finding } from './judge.ts';
import * as observe from './observe.ts';

/** Brings the list of checks to life: runs those that need nobody, and the others from their buttons. */
const signs = { passed: '✓', failed: '✗', unknown: '?' } as const;
const words = { passed: 'Passed', failed: 'Needs something done', unknown: 'Not known yet' } as const;
const rows = new Map(
	[...document.querySelectorAll<HTMLElement>('[data-check]')].map((row) => [row.dataset['check'], row]),
);
const findings = new Map<CheckId, Finding>();
let copy: CopyState = { is: 'asking' };

/** One part of a check's row. */
function part<T extends HTMLElement>(id: CheckId, name: string): T {
	const found = rows.get(id)?.querySelector<T>(`[data-part="${name}"]`);
	if (!found) throw new Error(`The check ${id} has no ${name}.`);
	return found;
}

function show(id: CheckId, finding: Finding): void {
	findings.set(id, finding);
	const row = rows.get(id);
	if (row) row.dataset['state'] = finding.state;
	part(id, 'sign').textContent = signs[finding.state];
	part(id, 'state').textContent = words[finding.state];
	part(id, 'says').textContent = finding.says;
	part(id, 'next').textContent = finding.next ?? '';
	const summary = document.querySelector('#summary');
	const text = judge.summarise(
		[...rows.keys()].map((key) => findings.get(key as CheckId) ?? { state: 'unknown' }),
	);
	if (summary && summary.textContent !== text) summary.textContent = text;
}

/** Shows or hides what a check offers to press. The focus goes to the outcome rather than nowhere. */
function offer(id: CheckId, name: 'button' | 'answers', on: boolean): void {
	const offered = part(id, name);
	if (!on && offered.contains(document.activeElement)) part(id, 'state').focus();
	offered.hidden = !on;
}

function onClick(id: CheckId, name: string, act: () => Promise<void> | void): void {
	part(id, name).addEventListener('click', () => void act());
}

async function checkStorage(): Promise<void> {
	const seen = await observe.tryStorage();
	show('storage', judge.judgeStorage(seen));
	offer('storage', 'button', seen.trial === 'same' && seen.persisted === false);
}

function checkSound(played: Parameters<typeof judge.judgeSound>[0], heard?: boolean): void {
	show('sound', judge.judgeSound(played, heard));
	offer('sound', 'answers', played === 'played' && heard === undefined);
}

function checkClock(right?: boolean): void {
	const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
	show('clock', judge.judgeClock(new Date(), timeZone, right));
	offer('clock', 'answers', right === undefined);
}

const checkScreens = () => show('screens', judge.judgeScreens(observe.seeScreens()));
const checkSize = () => show('size', judge.judgeSize(innerWidth, innerHeight));

async function checkAll(): Promise<void> {
	show('offline', judge.judgeCopy(copy));
	show('popup', {
		state: 'unknown',
		says: 'Nobody has tried yet.',
		next: 'Open the test window. It closes by itself.',
	});
	checkScreens();
	checkSound('not yet');
	show('fullscreen', judge.judgeFullScreen(document.fullscreenEnabled));
	checkClock();
	checkSize();
	await Promise.all([
		checkStorage(),
		observe.tryWakeLock().then((outcome) => show('wake', judge.judgeWake(outcome))),
	]);
}

addEventListener('copy-state', (event) => {
	copy = (event as CopyStateEvent).detail;
	show('offline', judge.judgeCopy(copy));
});
// Chrome and Edge tell when a screen is connected.
if (screen instanceof EventTarget) screen.addEventListener('change', checkScreens);
addEventListener('resize', checkSize);
onClick('storage', 'button', async () => {
	const persisted = await observe.askToPersist();
	await checkStorage();
	if (!persisted) {
		part('storage', 'next').textContent =
			'The browser did not promise it. That is common before a site has been used for a while. Export your plans to a file.';
	}
});
onClick('popup', 'button', () => show('popup', judge.judgePopup(observe.tryPopup())));
onClick('sound', 'button', async () => checkSound(await observe.playTone()));
onClick('sound', 'yes', () => checkSound('played', true));
onClick('sound', 'no', () => checkSound('played', false));
onClick('clock', 'yes', () => checkClock(true));
onClick('clock', 'no', () => checkClock(false));
document.querySelector('#check-again')?.addEventListener('click', () => void checkAll());
document.querySelector('#print')?.addEventListener('click', () => print());
for (const element of document.querySelectorAll<HTMLElement>('[data-live]')) element.hidden = false;
void checkAll();
