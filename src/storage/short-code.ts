import { hashText } from '#domain/plan/fingerprint.ts';
import type { Answer, Answers } from '#domain/plan/plan-document.ts';
import type { Grade, Level, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Parsed } from '#errors/fault.ts';

/** Crockford's base 32: no I, L, O or U, so that nothing is misheard or misread. crockford.com/base32.html */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GRADES: readonly Grade[] = ['guess', 'stated', 'document', 'seen'];
const LEVELS = 5;

/** States of one answer: open, don't know, not applicable, then five levels in each of four grades. */
const STATES = 3 + LEVELS * GRADES.length;
const CHECK_LENGTH = 2;
const GROUP = 4;

/** What stands for the reason of "not applicable", which the code has no room for. */
export const REASON_NOT_IN_CODE = 'The reason is not in the code.';

/**
 * All answers as a code to read aloud, in groups of four. It holds levels, grades, "don't know" and "does not
 * apply"; no plan, no notes, no dates, no reasons. The last two characters check the rest and the questionnaire's
 * version.
 */
export function toShortCode(questionnaire: Questionnaire, answers: Answers): string {
	let number = 0n;
	for (const { id } of questionnaire.questions.toReversed()) {
		const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
		number = number * BigInt(STATES) + BigInt(toState(answer, questionnaire.settings.gradeWhereNone));
	}
	let body = '';
	for (let index = 0; index < bodyLength(questionnaire); index += 1) {
		body = DIGITS[Number(number & 31n)]! + body;
		number >>= 5n;
	}
	return group(body + check(questionnaire, body));
}

/** The answers in a code. Case, spaces and dashes do not matter; O is 0, I and L are 1. */
export function fromShortCode(questionnaire: Questionnaire, text: string): Parsed<Answers> {
	const code = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
	const wrong = [...code].findIndex((character) => !DIGITS.includes(character));
	if (wrong >= 0) {
		return refuse(
			`character ${wrong + 1}`,
			`"${[...code][wrong]}" is in no code`,
			'Read that character again.',
		);
	}
	const length = bodyLength(questionnaire);
	if (code.length !== length + CHECK_LENGTH) {
		return refuse(
			'',
			`the code has ${code.length} characters, and ${length + CHECK_LENGTH} are needed`,
			'Read all of it again.',
		);
	}
	const body = code.slice(0, length);
	const misread = refuse(
		'',
		'a character is wrong, or the code belongs to another questionnaire',
		'Read the code again.',
	);
	if (check(questionnaire, body) !== code.slice(length)) return misread;
	let number = [...body].reduce((total, character) => total * 32n + BigInt(DIGITS.indexOf(character)), 0n);
	const answers: Record<string, Answer> = {};
	for (const { id } of questionnaire.questions) {
		const answer = fromState(Number(number % BigInt(STATES)));
		if (answer) answers[id] = answer;
		number /= BigInt(STATES);
	}
	// The characters have room for more than all combinations of answers; what is over stands for none.
	return number === 0n ? { ok: true, value: answers } : misread;
}

function toState(answer: Answer | undefined, gradeWhereNone: Grade): number {
	if (!answer) return 0;
	if ('unknown' in answer) return 1;
	if ('notApplicable' in answer) return 2;
	return 3 + answer.level + LEVELS * GRADES.indexOf(answer.grade ?? gradeWhereNone);
}

function fromState(state: number): Answer | undefined {
	if (state === 0) return undefined;
	if (state === 1) return { unknown: true };
	if (state === 2) return { notApplicable: REASON_NOT_IN_CODE };
	const rest = state - 3;
	return { level: (rest % LEVELS) as Level, grade: GRADES[Math.floor(rest / LEVELS)]! };
}

/** Enough characters for every combination of answers. */
function bodyLength({ questions }: Questionnaire): number {
	return Math.ceil((questions.length * Math.log2(STATES)) / 5);
}

function check({ version }: Questionnaire, body: string): string {
	const sum = Number.parseInt(hashText(`${version} ${body}`), 16);
	return DIGITS[sum & 31]! + DIGITS[(sum >>> 5) & 31]!;
}

function group(code: string): string {
	return code.match(new RegExp(`.{1,${GROUP}}`, 'g'))!.join('-');
}

function refuse(place: string, fault: string, next: string): Parsed<never> {
	return { ok: false, faults: [{ place, fault, next }] };
}
