import type { SaveState } from '../../documents/document-work.ts';
import { undoKey } from '../undo-key.ts';
import { findPart } from './find-part.ts';
import type { QuestionRun } from './question-run.ts';

interface Deeds {
	/** Saving stands differently from before. */
	readonly onsave: (save: SaveState) => void;
}

/** Shows whether the answers are kept, and takes steps back and forward. */
export function connectSavedBar(run: QuestionRun, lasts: boolean, { onsave }: Deeds): void {
	const { work } = run;
	const saved = findPart('saved', HTMLElement);
	const undo = findPart('undo', HTMLButtonElement);
	const redo = findPart('redo', HTMLButtonElement);
	let told: SaveState | undefined;

	function step(direction: 'undo' | 'redo') {
		if (!(direction === 'undo' ? work.canUndo : work.canRedo)) return;
		run.step(direction);
	}
	function show() {
		const trouble = isTrouble(work.save);
		// "Saving" comes and goes with each answer; it is worth no word and no flicker.
		const words = lasts ? 'Saved in this browser.' : 'Kept only until you close this tab.';
		const text = trouble ? 'Not saved.' : words;
		if (saved.textContent !== text) saved.textContent = text;
		saved.classList.toggle('trouble', trouble);
		// Not `disabled`: that would drop the focus after the last step back.
		undo.ariaDisabled = String(!work.canUndo);
		redo.ariaDisabled = String(!work.canRedo);
		if (work.save !== told) onsave((told = work.save));
	}

	undo.addEventListener('click', () => step('undo'));
	redo.addEventListener('click', () => step('redo'));
	addEventListener('keydown', (event) => {
		const direction = undoKey(event);
		if (!direction) return;
		event.preventDefault();
		step(direction);
	});
	// The browser asks before the page closes over answers that are kept nowhere.
	addEventListener('beforeunload', (event) => {
		if (work.save.kind !== 'saved') event.preventDefault();
	});
	work.listen(show);
	show();
}

/** Whether something must be done before the answers are kept. */
export function isTrouble({ kind }: SaveState): boolean {
	return kind === 'conflict' || kind === 'failed';
}
