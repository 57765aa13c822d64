import { spreadOf, type Hands } from '#domain/deck/hand-count.ts';

import { create } from '../search/create.ts';
import { handsWords } from './talk-words.ts';

/** Draws counted hands beside the levels of the question on a slide; where none are, takes the drawing away. */
export function drawHands(article: Element, counts: Hands | undefined): void {
	const block = article.querySelector('.block-question');
	const spread = counts && spreadOf(counts);
	block?.classList.toggle('counted', spread !== undefined);
	block?.querySelectorAll('.levels > li').forEach((level, index) => {
		level.querySelector('.hands')?.remove();
		if (!spread) return;
		const length = spread.bars[index];
		const hands = counts?.[index] ?? null;
		const bar = create('span', { className: 'hands-bar' });
		bar.style.width = `${(length ?? 0) * 100}%`;
		const track = create('span', { className: 'hands-track', ariaHidden: 'true' }, bar);
		const words = hands === null ? 'not counted' : handsWords(hands);
		level.append(create('span', { className: 'hands' }, ' ', track, create('b', {}, words)));
	});
}
