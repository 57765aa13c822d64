import { blockedNotice, commandButton } from './buttons.ts';
import { create } from '../search/create.ts';
import { createCommands } from './commands.ts';
import { createCountsFiles } from './counts-files.ts';
import { drawHands } from './draw-hands.ts';
import { createTimerButtons, createTimerFace } from './exercise-timer.ts';
import { createHandsForm, type HandsForm } from './hands-form.ts';
import { spotOf } from './laser.ts';
import { setOffstage } from './offstage.ts';
import { addressOfOther } from './other-window.ts';
import { copySlide, type PageSlide } from './page-slides.ts';
import { createDivider } from './pane-divider.ts';
import { keepPreferences, readPreferences, SIZES, within, type Size } from './preferences.ts';
import { setText } from './set-text.ts';
import type { View } from './stage.ts';
import type { TalkSession } from './talk-session.ts';
import { createTimePanel } from './time-panel.ts';
import { whilePresenting } from './while-presenting.ts';

/** The window for whoever speaks: the slide, the next one, the notes, the time, and what the room is asked to do. */
export function createDesk(session: TalkSession): View {
	const { root, browser } = session.options;
	let isOn = false;
	let shown: PageSlide | undefined;
	let form: HandsForm | undefined;
	const tellPresenting = whilePresenting(() => isOn);
	const blocked = blockedNotice(addressOfOther(session) ?? '');
	const run = createCommands(session, {
		isOn: () => isOn,
		leave: () => undefined,
		tellBlocked: () => (blocked.hidden = false),
	});

	const times = createTimePanel(session);
	const face = createTimerFace(session);
	const timer = createTimerButtons(session);
	const files = createCountsFiles(session);
	const step = create('p', { className: 'connection' });
	step.setAttribute('role', 'status');
	const head = create('h2', {});
	const nextHead = create('h2', {});
	const current = create('div', { className: 'frame' });
	const next = create('div', { className: 'frame', ariaHidden: 'true', inert: true });
	const notes = create('div', { className: 'desk-notes', tabIndex: 0, ariaLabel: 'Notes' });
	notes.setAttribute('role', 'region');
	notes.dataset['scrolls'] = '';
	const hands = create('div', {});
	const black = commandButton(run, 'black', 'Black screen');
	const white = commandButton(run, 'white', 'White screen');
	const covered = create('p', { className: 'notice human', hidden: true });
	covered.setAttribute('role', 'status');
	const close = create('button', { type: 'button', className: 'btn ghost' }, 'Read as a page');
	close.addEventListener('click', leave);

	const controls = create(
		'div',
		{ className: 'row' },
		commandButton(run, 'previous', 'Previous'),
		commandButton(run, 'next', 'Next'),
		black,
		white,
		commandButton(run, 'overview', 'Overview'),
		commandButton(run, 'go-to', 'Go to'),
		commandButton(run, 'keys', 'Keys'),
	);
	const audience = commandButton(run, 'other-window', 'Open the audience window');
	const left = create(
		'section',
		{ className: 'desk-now', ariaLabel: 'Now' },
		head,
		current,
		covered,
		controls,
		face.element,
		timer.element,
		hands,
		files.element,
	);
	const sizeRow = create(
		'p',
		{ className: 'row' },
		sizeButton('Smaller notes', -1),
		sizeButton('Larger notes', 1),
	);
	const upper = create('section', { className: 'desk-next', ariaLabel: 'Next' }, nextHead, next);
	const lower = create(
		'section',
		{ className: 'desk-lower', ariaLabel: 'Notes of this slide' },
		sizeRow,
		notes,
	);
	const right: HTMLElement = create(
		'div',
		{ className: 'desk-right' },
		upper,
		divider('row', 'Height of the next slide', () => right),
		lower,
	);
	const panes: HTMLElement = create(
		'div',
		{ className: 'desk-panes' },
		left,
		divider('column', 'Width of this slide', () => panes),
		right,
	);
	const top = create(
		'div',
		{ className: 'desk-top' },
		times.element,
		step,
		create('div', { className: 'row' }, audience, close),
	);
	const title = create(
		'h1',
		{ className: 'visually-hidden' },
		`Speaker window: ${root.dataset['title'] ?? ''}`,
	);
	const desk = create('div', { className: 'desk no-print' }, title, top, blocked, panes);
	connectPointer();
	applySizes();

	function enter(): void {
		if (isOn) return;
		isOn = true;
		root.classList.add('on-desk');
		root.append(desk);
		setOffstage(root, true);
		shown = undefined;
		update();
		tellPresenting();
	}

	function leave(): void {
		if (!isOn) return;
		isOn = false;
		desk.remove();
		root.classList.remove('on-desk');
		setOffstage(root, false);
		const article = session.slide?.article;
		if (article) {
			article.tabIndex = -1;
			article.focus();
		}
		tellPresenting();
	}

	function update(): void {
		if (!isOn) return;
		const now = Date.now();
		const { talk, slide, slides, index, link } = session;
		times.update(now);
		face.update(now);
		timer.update(now);
		files.update();
		setText(step, session.fault ? `${session.fault.fault}. ${session.fault.next}` : stepWords(link.isInStep));
		step.classList.toggle('is-there', link.isInStep);
		setText(audience, link.isInStep ? 'Go to the audience window' : 'Open the audience window');
		black.ariaPressed = String(talk.screen === 'black');
		white.ariaPressed = String(talk.screen === 'white');
		covered.hidden = talk.screen === 'slide';
		setText(covered, covered.hidden ? '' : `The room sees a ${talk.screen} screen.`);
		if (slide !== shown) showSlide(slide, slides[index + 1]);
		form?.update();
		const article = current.firstElementChild;
		if (slide && article) drawHands(article, talk.counts[slide.id]?.counts);
	}

	function showSlide(slide: PageSlide | undefined, following: PageSlide | undefined): void {
		shown = slide;
		setText(head, slide ? `Slide ${slide.number} of ${session.slides.length}` : 'No slides');
		current.replaceChildren(...(slide ? [copySlide(slide.article, '-now')] : []));
		setText(nextHead, following ? `Next: ${following.title}` : 'This is the last slide');
		next.replaceChildren(...(following ? [copySlide(following.article, '-next')] : []));
		const copy = slide?.notes?.cloneNode(true);
		notes.replaceChildren(
			...(copy ? [copy] : [create('p', { className: 'quiet' }, 'No notes for this slide.')]),
		);
		notes.scrollTop = 0;
		left.scrollTop = 0;
		form = slide?.question ? createHandsForm(session, slide, 'hands') : undefined;
		hands.replaceChildren(...(form ? [create('h2', {}, 'Count hands'), form.element] : []));
	}

	/** The pointer on the slide is a dot in the room. Not more often than the screen is drawn. */
	function connectPointer(): void {
		let waiting: PointerEvent | undefined;
		current.addEventListener('pointermove', (event) => {
			if (!waiting) requestAnimationFrame(sendSpot);
			waiting = event;
		});
		current.addEventListener('pointerleave', () => {
			waiting = undefined;
			session.link.send({ kind: 'point' });
		});
		function sendSpot(): void {
			const article = current.firstElementChild;
			if (waiting && article instanceof HTMLElement)
				session.link.send({ kind: 'point', spot: spotOf(article, waiting) });
			waiting = undefined;
		}
	}

	function divider(name: 'column' | 'row', label: string, area: () => HTMLElement): HTMLElement {
		const sizes = {
			read: () => readPreferences(browser)[name],
			write: (size: number) => keepSize(name, size),
		};
		return createDivider(name, label, () => area().getBoundingClientRect(), sizes);
	}

	function sizeButton(words: string, direction: 1 | -1): HTMLElement {
		const button = create('button', { type: 'button', className: 'btn ghost' }, words);
		button.addEventListener('click', () => {
			const size = readPreferences(browser).notesSize + direction * SIZES.notesSize.step;
			keepSize('notesSize', within('notesSize', size));
		});
		return button;
	}

	function keepSize(name: Size, size: number): void {
		keepPreferences({ ...readPreferences(browser), [name]: size }, browser);
		applySizes();
	}

	function applySizes(): void {
		const { notesSize, column, row } = readPreferences(browser);
		desk.style.setProperty('--notes-size', `${notesSize}rem`);
		desk.style.setProperty('--column', `${column}fr`);
		desk.style.setProperty('--column-rest', `${100 - column}fr`);
		desk.style.setProperty('--row', `${row}fr`);
		desk.style.setProperty('--row-rest', `${100 - row}fr`);
	}

	return { enter, leave, update, openOther: () => run('other-window') };
}

function stepWords(isInStep: boolean): string {
	return isInStep ? 'In step with the audience window' : 'No audience window is open';
}
