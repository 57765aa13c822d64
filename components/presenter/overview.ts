import { moveOnGrid } from './move-on-grid.ts';
import { create } from '../search/create.ts';
import { showDialog } from './dialog.ts';
import { copySlide } from './page-slides.ts';
import type { TalkSession } from './talk-session.ts';

/** All slides, small. */
export function showOverview(session: TalkSession): void {
	showDialog(session.options.root, 'Overview', (close) => {
		const buttons = session.slides.map(({ article, title, number }, index) => {
			const picture = create('span', { className: 'overview-picture', ariaHidden: 'true', inert: true });
			picture.append(copySlide(article, '-overview'));
			const button = create(
				'button',
				{ type: 'button', autofocus: index === session.index },
				picture,
				create('span', {}, `${number}. ${title}`),
			);
			if (index === session.index) button.setAttribute('aria-current', 'true');
			button.addEventListener('click', () => {
				close();
				session.goTo(index);
			});
			return button;
		});
		const list = create(
			'ol',
			{ className: 'overview' },
			...buttons.map((button) => create('li', {}, button)),
		);
		list.addEventListener('keydown', (event) => moveOnGrid(event, buttons));
		return [list];
	});
}
