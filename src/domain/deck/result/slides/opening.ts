import { shorten } from '../../../words/shorten.ts';
import { formatScore } from '../../../words/whole.ts';
import { bullets, type MadeSlide, type ResultMaterial, type SlideMaker } from '../material.ts';

/** Whose plan it is, and when it was judged. */
export const makeTitle: SlideMaker = (material) => {
	const { document, client, date } = material;
	const lines = [client?.trim() || document.organisation?.trim(), date, scoreLine(material)];
	return [
		{
			message: 'What the plan is ready for',
			blocks: [{ kind: 'title', lines: lines.flatMap((line) => (line ? [shorten(line, 80)] : [])) }],
		},
	];
};

/** Paragraphs and characters that one slide holds. */
const PARAGRAPHS = 3;
const CHARACTERS = 560;

/** The executive summary, in as many slides as its paragraphs take. */
export const makeSummary: SlideMaker = (material, { atMost = Infinity }) => {
	const pages: string[][] = [];
	for (const paragraph of material.summary.flatMap(inPieces)) {
		const page = pages.at(-1);
		const taken = page?.join('').length ?? Infinity;
		if (page && page.length < PARAGRAPHS && taken + paragraph.length <= CHARACTERS) page.push(paragraph);
		else pages.push([paragraph]);
	}
	const shown = pages.slice(0, atMost);
	return shown.map((page, index): MadeSlide => ({
		message: scoreLine(material),
		blocks: [bullets(page)],
		...(shown.length > 1 && { page: { number: index + 1, of: shown.length } }),
	}));
};

/** A paragraph that no slide holds, in pieces that end with a sentence where there is one to end with. */
function inPieces(paragraph: string): string[] {
	const pieces: string[] = [];
	let piece = '';
	for (const sentence of paragraph.trim().split(/(?<=[.!?])\s+/)) {
		const whole = shorten(sentence, CHARACTERS);
		if (piece !== '' && piece.length + whole.length + 1 > CHARACTERS) {
			pieces.push(piece);
			piece = whole;
		} else piece = piece === '' ? whole : `${piece} ${whole}`;
	}
	return piece === '' ? pieces : [...pieces, piece];
}

/** `Assured 6, at most 30: Stop`. */
export function scoreLine({ questionnaire, result, verdict }: ResultMaterial): string {
	if (verdict.kind === 'blank') return 'Nothing is known about the plan yet';
	const { assured, possible, band } = result.readiness;
	const [low, high] = [assured, possible].map((score) => formatScore(score, questionnaire));
	const ends = `Assured ${low}, at most ${high}`;
	const judged = verdict.kind === 'gap' || verdict.kind === 'band';
	return judged ? `${ends}: ${questionnaire.settings.bands[band[0]]!.name}` : ends;
}
