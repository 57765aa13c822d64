import type { Slide } from '#domain/deck/slide.ts';
import type { WorkshopModule } from '#domain/workshop/module.ts';
import type { Fault } from '#errors/fault.ts';

import { INVENTED } from './check-figures.ts';
import type { Known } from './known.ts';

const SLIDES = { least: 8, most: 14 };
/** More does not fit on two lines of 44 px. */
const TITLE_AT_MOST = 75;

/** What is wrong with the slides of a module. */
export function checkSlides(module: WorkshopModule, known: Known): Fault[] {
	const file = `modules/${module.id}/slides.md`;
	const { slides } = module;
	const count =
		slides.length >= SLIDES.least && slides.length <= SLIDES.most
			? []
			: [
					{
						place: file,
						fault: `there are ${slides.length} slides`,
						next: `Write ${SLIDES.least} to ${SLIDES.most}.`,
					},
				];
	return [...count, ...slides.flatMap((slide) => checkSlide(slide, file, module, known))];
}

function checkSlide(slide: Slide, file: string, module: WorkshopModule, known: Known): Fault[] {
	const { block, section, sources, title } = slide;
	const place = `${file}, slide “${title}”`;
	const faults = known.check('citable', sources, `${place}, sources`);
	const refuse = (fault: string, next: string) => faults.push({ place, fault, next });
	if (title.length > TITLE_AT_MOST)
		refuse(`its title has ${title.length} characters`, `Say it in ${TITLE_AT_MOST} at most.`);
	if (!module.sections.some(({ id }) => id === section))
		refuse(
			`there is no section "${section}"`,
			`Sections are: ${module.sections.map(({ id }) => id).join(', ')}.`,
		);
	if (block?.kind === 'exercise' && !module.exercises.some(({ id }) => id === block.exercise))
		refuse(
			`there is no exercise "${block.exercise}" in this module`,
			`Its exercises are: ${module.exercises.map(({ id }) => id).join(', ')}.`,
		);
	if (block?.kind === 'figure') faults.push(...known.check('figure', [block.figure], place));
	if (block?.kind === 'question') faults.push(...known.check('question', [block.question], place));
	if (block?.kind === 'case') faults.push(...known.check('case', [block.case], place));
	const words = wordsOf(slide);
	const figure =
		/\d\s?(%|per cent)|[$€£]\s?\d/.test(words) && !INVENTED.test([words, ...slide.notes].join('\n'));
	if (sources.length === 0 && (block?.kind === 'quote' || figure))
		refuse('it has a quotation or a figure, and no source', 'Add a line sources: with the ids.');
	return faults;
}

function wordsOf({ title, block }: Slide): string {
	const texts =
		block?.kind === 'bullets'
			? block.items
			: block?.kind === 'table'
				? [...block.head, ...block.rows.flat()]
				: block?.kind === 'statement'
					? [block.text]
					: [];
	return [title, ...texts].join('\n');
}
