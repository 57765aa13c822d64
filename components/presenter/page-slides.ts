import type { TimedSlide } from '#domain/deck/pace.ts';

/** A slide of the page, with what presenting it needs to know. */
export interface PageSlide extends TimedSlide {
	readonly title: string;
	readonly part: string;
	/** From 1. */
	readonly number: number;
	readonly article: HTMLElement;
	/** On the speaker's page, for whoever speaks alone. */
	readonly notes?: HTMLElement;
	readonly exercise?: { readonly slide: string; readonly minutes: number };
	readonly question?: SlideQuestion;
}

export interface SlideQuestion {
	readonly question: string;
	readonly questionnaire: string;
	/** What each level, from 0 up, looks like. */
	readonly levels: readonly string[];
}

/** The deck as it stands in the page. `components/deck` says what writes it there. */
export function readSlides(root: HTMLElement): PageSlide[] {
	return [...root.querySelectorAll<HTMLElement>('.deck > li > .slide')].map((article, index) => {
		const id = article.dataset['slide'] ?? article.id;
		const minutes = readMinutes(article);
		const notes = article.parentElement?.querySelector<HTMLElement>('.notes') ?? undefined;
		return {
			id,
			title: article.querySelector('h2')?.textContent.trim() ?? '',
			part: article.dataset['part'] ?? '',
			number: index + 1,
			article,
			notes,
			minutes,
			exercise: readExercise(article, id),
			question: readQuestion(article),
		};
	});
}

function readExercise(article: HTMLElement, slide: string): PageSlide['exercise'] {
	const block = article.querySelector<HTMLElement>('.block-exercise');
	const minutes = block ? readMinutes(block) : undefined;
	return minutes === undefined ? undefined : { slide, minutes };
}

function readQuestion(article: HTMLElement): SlideQuestion | undefined {
	const block = article.querySelector<HTMLElement>('.block-question');
	if (!block) return undefined;
	const { question = '', questionnaire = '' } = block.dataset;
	const levels = [...block.querySelectorAll('.levels > li')].map(levelText);
	return { question, questionnaire, levels };
}

/** Without the bars that are drawn beside it. */
function levelText(level: Element): string {
	const bare = level.cloneNode(true) as Element;
	bare.querySelector('.hands')?.remove();
	return bare.textContent.trim();
}

function readMinutes(element: HTMLElement): number | undefined {
	const minutes = Number(element.dataset['minutes'] || NaN);
	return minutes > 0 ? minutes : undefined;
}

/** A second picture of a slide. Ids are made its own, so that none stands in the page twice. */
export function copySlide(article: HTMLElement, suffix: string): HTMLElement {
	const copy = article.cloneNode(true) as HTMLElement;
	const ids = new Set<string>();
	for (const element of [copy, ...copy.querySelectorAll('[id]')]) {
		if (!element.id) continue;
		ids.add(element.id);
		element.id += suffix;
	}
	for (const element of copy.querySelectorAll('*')) {
		for (const { name, value } of [...element.attributes]) {
			const own = value
				.replace(/#([\w-]+)/g, (all, id: string) => (ids.has(id) ? `#${id}${suffix}` : all))
				.split(' ')
				.map((word) => (/^(aria-|for$)/.test(name) && ids.has(word) ? word + suffix : word))
				.join(' ');
			if (name !== 'id' && own !== value) element.setAttribute(name, own);
		}
	}
	return copy;
}
