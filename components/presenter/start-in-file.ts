/**
 * The presenter of a deck that is one file (`src/export/html/deck-file.ts`): what `start.ts` is on the site. The file is
 * both windows; its address with `?speaker` is the speaker's.
 */
import { createSimpleKeeper } from './count-keeper.ts';
import { presentDeck } from './present.ts';

const SPEAKER = 'speaker';

const root = document.querySelector<HTMLElement>('.presentation')!;
const isSpeaker = new URLSearchParams(location.search).has(SPEAKER);
if (isSpeaker) showNotes();

const own = new URL(location.href);
own.hash = '';
own.search = isSpeaker ? '' : `?${SPEAKER}`;
const presenter = presentDeck({
	root,
	role: isSpeaker ? 'speaker' : 'audience',
	other: own.href,
	// A browser may keep one store for all files on the disk: the deck's name keeps them apart.
	keeper: createSimpleKeeper(() => localStorage, `press-two:counts:${root.dataset['deck']}`),
	tab: () => sessionStorage,
	browser: () => localStorage,
});

const buttons = document.querySelector<HTMLElement>('.present-buttons')!;
buttons.hidden = false;
for (const [name, deed] of [
	['present', presenter.enter],
	['both', () => (presenter.openOther(), presenter.enter())],
] as const) {
	buttons.querySelector(`[data-deed="${name}"]`)!.addEventListener('click', deed);
}
// An address that names a slide, or that another window has opened, asks for the stage.
if (isSpeaker || location.hash.startsWith('#/') || /[?&]talk=/.test(location.search)) presenter.enter();

/** The notes lie apart from the slides, so that whoever reads or prints the file does not meet them. */
function showNotes(): void {
	const notes = document.querySelector<HTMLTemplateElement>('template.notes-of-deck');
	for (const aside of notes?.content.querySelectorAll<HTMLElement>('.notes') ?? []) {
		document.getElementById(aside.dataset['for'] ?? '')?.after(aside);
	}
}
