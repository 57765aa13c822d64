import { elapsed, hasBegun } from '#domain/deck/stopwatch.ts';
import { plannedTime } from '#domain/deck/pace.ts';

import { blockedNotice, commandButton } from './buttons.ts';
import { create } from '../search/create.ts';
import { createCommands } from './commands.ts';
import { drawHands } from './draw-hands.ts';
import { createTimerButtons, createTimerFace } from './exercise-timer.ts';
import { createLaser, spotOf } from './laser.ts';
import { setOffstage } from './offstage.ts';
import { addressOfOther } from './other-window.ts';
import { readPreferences } from './preferences.ts';
import { setText } from './set-text.ts';
import { fragmentOf, slideOf } from './slide-address.ts';
import { connectSwipe } from './swipe.ts';
import type { Spot } from './talk-messages.ts';
import type { TalkSession } from './talk-session.ts';
import { leftWords } from './talk-words.ts';
import { whilePresenting } from './while-presenting.ts';

/** A window of a talk: the page turned into a stage or a desk, and back into a page for reading. */
export interface View {
	readonly enter: () => void;
	readonly leave: () => void;
	/** Draws what changed. Called on every change of the talk and of the time. */
	readonly update: () => void;
	readonly openOther: () => void;
}

/** Controls that nobody uses are out of the way after this long, in ms. */
const IDLE = 3000;

/** The window for the room: one slide, as large as the window. */
export function createStage(session: TalkSession): View {
	const { root, browser } = session.options;
	const other = addressOfOther(session);
	let isOn = false;
	let shown: string | undefined;
	const tellPresenting = whilePresenting(() => isOn);

	const face = createTimerFace(session);
	const timer = createTimerButtons(session);
	const laser = createLaser();
	const spoken = create('p', { className: 'visually-hidden' });
	spoken.setAttribute('aria-live', 'polite');
	const timeSpoken = create('p', { className: 'visually-hidden' });
	timeSpoken.setAttribute('aria-live', 'polite');
	const status = create('span', { className: 'num' });
	const title = create('span', {}, root.dataset['title'] ?? '');
	const curtain = create('div', { className: 'curtain', hidden: true });
	const run = createCommands(session, {
		isOn: () => isOn,
		leave,
		tellBlocked: () => (blocked.hidden = false),
	});
	const blocked = blockedNotice(other ?? '');
	const hands = commandButton(run, 'hands', 'Count hands');
	const bar = create(
		'div',
		{ className: 'stage-bar no-print', ariaLabel: 'Controls' },
		commandButton(run, 'previous', 'Previous'),
		commandButton(run, 'next', 'Next'),
		hands,
		timer.element,
		commandButton(run, 'overview', 'Overview'),
		commandButton(run, 'go-to', 'Go to'),
		commandButton(run, 'black', 'Black screen'),
		commandButton(run, 'full-screen', 'Full screen'),
		...(other === undefined ? [] : [commandButton(run, 'other-window', 'Speaker window')]),
		commandButton(run, 'keys', 'Keys'),
		commandButton(run, 'escape', 'Reading view'),
	);
	bar.setAttribute('role', 'group');
	const foot = create('div', { className: 'stage-foot' }, title, face.element, status, bar);
	const parts = [foot, blocked, curtain, laser.element, spoken, timeSpoken];

	curtain.addEventListener('click', () => session.do({ kind: 'screen', screen: 'slide' }));
	session.onPoint((spot) => point(spot));
	connectPointer();
	connectSwipe(root, () => isOn, run);
	addEventListener('popstate', followAddress);

	function enter(): void {
		if (isOn) return;
		isOn = true;
		root.append(...parts);
		root.classList.add('on-stage');
		root.setAttribute('role', 'region');
		root.ariaLabel = `Presentation: ${root.dataset['title'] ?? ''}`;
		root.tabIndex = -1;
		setOffstage(root, true);
		update();
		root.focus();
		tellPresenting();
		stir();
	}

	function leave(): void {
		if (!isOn) return;
		if (slideOf(location.hash) !== undefined)
			history.pushState(null, '', `${location.pathname}${location.search}`);
		close();
	}

	function close(): void {
		isOn = false;
		if (document.fullscreenElement) void document.exitFullscreen();
		parts.forEach((part) => part.remove());
		root.classList.remove('on-stage', 'idle');
		root.removeAttribute('role');
		root.ariaLabel = null;
		setOffstage(root, false);
		const article = session.slide?.article;
		if (article) {
			article.tabIndex = -1;
			article.focus();
			article.scrollIntoView({ block: 'center' });
		}
		tellPresenting();
	}

	/** The browser's back and forward, and addresses that somebody writes. */
	function followAddress(): void {
		const id = slideOf(location.hash);
		if (id === undefined) {
			if (isOn) close();
			return;
		}
		session.goToId(id);
		enter();
	}

	function update(): void {
		const { talk, slide, slides } = session;
		for (const { id, article } of slides) drawHandsOnce(article, id);
		if (!isOn || !slide) return;
		const now = Date.now();
		face.update(now);
		timer.update(now);
		hands.hidden = !slide.question;
		setText(status, statusWords(now));
		const isCovered = talk.screen !== 'slide';
		curtain.hidden = !isCovered;
		curtain.dataset['colour'] = talk.screen;
		setText(timeSpoken, face.element.hidden ? '' : stageSpoken());
		for (const each of slides)
			each.article.parentElement?.toggleAttribute('data-current', each.id === slide.id);
		const words = `Slide ${slide.number} of ${slides.length}: ${slide.title}`;
		setText(spoken, isCovered ? `The screen is ${talk.screen}.` : words);
		if (shown === slide.id && slideOf(location.hash) === slide.id) return;
		shown = slide.id;
		laser.show(undefined, undefined);
		writeAddress(slide.id);
		// What had the focus may have gone with the slide before.
		if (!document.activeElement || document.activeElement === document.body) root.focus();
	}

	/** Steps taken here can be taken back by the browser; what the other window does only changes the address. */
	function writeAddress(slide: string): void {
		const now = slideOf(location.hash);
		if (now === slide) return;
		const isStep = session.isOwnChange || now === undefined;
		history[isStep ? 'pushState' : 'replaceState'](null, '', fragmentOf(slide));
	}

	const drawn = new Map<HTMLElement, string>();
	function drawHandsOnce(article: HTMLElement, id: string): void {
		const counts = session.talk.counts[id]?.counts;
		const key = JSON.stringify(counts ?? null);
		if ((drawn.get(article) ?? 'null') === key) return;
		drawn.set(article, key);
		drawHands(article, counts);
	}

	function statusWords(now: number): string {
		const { talk, slides, slide } = session;
		const time = new Date(now).toLocaleTimeString(root.dataset['language'], {
			hour: '2-digit',
			minute: '2-digit',
			hourCycle: 'h23',
		});
		const planned = plannedTime(slides);
		const passed = elapsed(talk.watch, now);
		const left = planned === undefined || !hasBegun(talk.watch) ? [] : [leftWords(planned - passed)];
		return [time, ...left, `${slide?.number ?? 0} / ${slides.length}`].join(' · ');
	}

	/** Said when it changes, and not every second. */
	function stageSpoken(): string {
		const stage = face.element.dataset['stage'];
		return stage === 'plenty'
			? ''
			: `Exercise timer: ${face.element.querySelector('span')?.textContent ?? ''}`;
	}

	function point(spot: Spot | undefined): void {
		if (isOn) laser.show(session.slide?.article, spot);
	}

	let idle: ReturnType<typeof setTimeout> | undefined;
	function stir(): void {
		root.classList.remove('idle');
		clearTimeout(idle);
		idle = setTimeout(() => root.classList.add('idle'), IDLE);
	}

	/** Controls come with the pointer and go without it. With L held, the pointer is a dot. */
	function connectPointer(): void {
		let isHeld = false;
		let last: PointerEvent | undefined;
		const follow = () => {
			const article = session.slide?.article;
			if (isHeld && last && article) point(spotOf(article, last));
		};
		root.addEventListener('pointermove', (event) => {
			last = event;
			if (isHeld) follow();
			else if (isOn) stir();
		});
		addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey, target }) => {
			if (key.toLowerCase() !== 'l' || ctrlKey || metaKey || altKey || !isOn) return;
			if (!readPreferences(browser).letters) return;
			if (target instanceof Element && target.closest('input, textarea, dialog')) return;
			isHeld = true;
			follow();
		});
		addEventListener('keyup', ({ key }) => {
			if (key.toLowerCase() !== 'l' || !isHeld) return;
			isHeld = false;
			point(undefined);
		});
	}

	return { enter, leave, update, openOther: () => run('other-window') };
}
