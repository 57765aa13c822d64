import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { listReferences } from '../workshop/list-references.ts';
import type { WorkshopModule } from '../workshop/module.ts';
import type { Workshop } from '../workshop/workshop.ts';
import type { DeckBlock, DeckSlide } from './deck.ts';
import type { DeckWords } from './deck-words.ts';
import type { Slide, SlideBlock } from './slide.ts';

/** Where what slides refer to is found. The check of the content has seen that all of it is there. */
export interface DeckContent {
	readonly workshop: Workshop;
	readonly questionnaire: Questionnaire;
}

/** An author's slide with everything in it that it refers to, as yet without minutes. */
export function resolveSlide(
	slide: Slide,
	id: string,
	module: WorkshopModule,
	content: DeckContent,
	words: DeckWords,
): DeckSlide {
	const { title, block, notes } = slide;
	const resolved = block && resolveBlock(block, module, content, words);
	const figure = resolved?.kind === 'figure' ? resolved.figure.sources : [];
	const sources = words.sources(listReferences(content.workshop, [...slide.sources, ...figure]));
	return { id, title, blocks: resolved ? [resolved] : [], sources, notes };
}

function resolveBlock(
	block: SlideBlock,
	module: WorkshopModule,
	{ workshop, questionnaire }: DeckContent,
	words: DeckWords,
): DeckBlock {
	switch (block.kind) {
		case 'statement':
		case 'bullets':
		case 'quote':
		case 'table':
			return block;
		case 'figure':
			return { kind: 'figure', figure: find(workshop.figures, block.figure) };
		case 'question': {
			const { id, text, levels } = find(questionnaire.questions, block.question);
			return { kind: 'question', question: id, questionnaire: questionnaire.version, text, levels };
		}
		case 'exercise': {
			const { id, minutes, steps } = find(module.exercises, block.exercise);
			return { kind: 'exercise', exercise: id, minutes: minutes.usual, steps };
		}
		case 'case': {
			const found = find(workshop.cases, block.case);
			return { kind: 'case', case: found.id, summary: found.summary, outcome: words.outcome(found) };
		}
	}
}

function find<Thing extends { readonly id: string }>(things: readonly Thing[], id: string): Thing {
	const found = things.find((thing) => thing.id === id);
	if (!found) throw new RangeError(`A slide refers to "${id}", which is not in the content.`);
	return found;
}
