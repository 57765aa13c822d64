import type { DeckSlide } from '#domain/deck/deck.ts';

import type { Draft } from './draft.ts';
import { drawBlock, isWide } from './draw-block.ts';
import { boxes, SOURCES } from './layouts.ts';

const BETWEEN = 0.4;

/** One slide of a deck, in the layout that its blocks ask for. */
export function drawSlide(draft: Draft, { title, blocks, sources }: DeckSlide): void {
	const [first, second] = blocks;
	if (!first || (first.kind === 'title' && !second)) {
		draft.addSlide('Opening', title);
		if (first?.kind === 'title') drawBlock(draft, first, boxes.Opening.body);
		drawSources(draft, sources);
		return;
	}
	if (!second && first.kind === 'bullets') {
		draft.addSlide('Title and text', title);
		draft.addBody(first.items, { size: 28, bullets: true });
		drawSources(draft, sources);
		return;
	}
	draft.addSlide('Title only', title);
	const { body } = boxes['Title only'];
	if (!second) drawBlock(draft, first, body);
	else if (isWide(first) !== isWide(second)) {
		// Text beside a picture: the picture takes what is wide.
		const left = (body.w - BETWEEN) * (isWide(first) ? 0.62 : 0.38);
		drawBlock(draft, first, { ...body, w: left });
		drawBlock(draft, second, { ...body, x: body.x + left + BETWEEN, w: body.w - left - BETWEEN });
	} else if (isWide(first)) {
		const half = (body.w - BETWEEN) / 2;
		drawBlock(draft, first, { ...body, w: half });
		drawBlock(draft, second, { ...body, x: body.x + half + BETWEEN, w: half });
	} else {
		const half = (body.h - 0.2) / 2;
		drawBlock(draft, first, { ...body, h: half });
		drawBlock(draft, second, { ...body, y: body.y + half + 0.2, h: half });
	}
	drawSources(draft, sources);
}

function drawSources(draft: Draft, sources: string): void {
	draft.addText([sources], SOURCES, { size: 11, colour: 'ink2', anchor: 'middle' }, 'Sources');
}
