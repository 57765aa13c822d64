import type { DeckBlock, DeckSlide } from '#domain/deck/deck.ts';

import type { Draft } from './draft.ts';
import { drawBlock, heightOfText } from './draw-block.ts';
import type { Box } from './fit-text.ts';
import { boxes, SOURCES } from './layouts.ts';

/** Sizes of a statement and of a list, in points: where they are all that is said, and beside something to look at. */
const ALONE = 28;
const BESIDE = 22;
const BETWEEN = 0.3;
/** Room below a table, where there is some: a typeface that is not there is replaced by a wider one, and a row grows. */
const TO_GROW = 0.45;

/** One slide of a deck, in the layout that its blocks ask for. */
export function drawSlide(draft: Draft, { title, blocks, sources }: DeckSlide): void {
	const [first, second] = blocks;
	if (!first || (first.kind === 'title' && !second)) {
		draft.addSlide('Opening', title);
		if (first) drawBlock(draft, first, boxes.Opening.body, ALONE);
	} else if (!second && first.kind === 'bullets') {
		draft.addSlide('Title and text', title);
		draft.addBody(first.items, { size: ALONE, list: 'bullets' });
	} else {
		draft.addSlide('Title only', title);
		drawBlocks(draft, blocks, boxes['Title only'].body);
	}
	draft.addText([sources], SOURCES, { size: 11, colour: 'ink2', anchor: 'middle' }, 'Sources');
}

/** One below the other. Text takes what it needs, up to its share; the others share what that leaves. */
function drawBlocks(draft: Draft, blocks: readonly DeckBlock[], box: Box): void {
	const most = (box.h - BETWEEN * (blocks.length - 1)) / blocks.length;
	const heightsAt = (size: number) => blocks.map((block) => heightOfText(block, box.w, size, draft.font));
	const size = heightsAt(ALONE).includes(undefined) && blocks.length > 1 ? BESIDE : ALONE;
	const texts = heightsAt(size).map((height) => height && Math.min(height, most));
	let y = box.y;
	for (const [index, block] of blocks.entries()) {
		const after = texts.slice(index + 1);
		const kept = after.reduce<number>((sum, height) => sum + (height ?? 0) + BETWEEN, 0);
		const room = box.y + box.h - y - kept;
		const shares = 1 + after.filter((height) => height === undefined).length;
		const h = texts[index] ?? room / shares;
		const taken = drawBlock(draft, block, { ...box, y, h }, size);
		y += taken + BETWEEN + Math.min(TO_GROW, Math.max(0, h - taken));
	}
}
