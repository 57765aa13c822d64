import type { Parsed } from '#errors/fault.ts';

/** What somebody typed into a field, to the value that the plan keeps. The place of a fault is the field's label. */
export type ParseField<T> = (text: string, place: string) => Parsed<T>;

/** As the plan's schema allows. */
const VOLUME_AT_MOST = 1e12;
const MONTHS_AT_MOST = 600;

/** Contacts or cases a month: a whole number, 0 or more. `60,000`, `60 000` and `60’000` are 60000. */
export const parseVolume: ParseField<number> = (text, place) => {
	const typed = text.trim();
	const next = 'Write a whole number, such as 60000. It may be an estimate.';
	if (typed === '') return refuse(place, 'it is empty', next);
	if (/^\d{1,3}\.\d{3}$/.test(typed)) {
		const [thousands, rest] = typed.split('.');
		return refuse(
			place,
			`“${typed}” may mean ${Number(thousands)} or ${thousands}${rest}`,
			'Write it without a point.',
		);
	}
	const digits = /^-?\d{1,3}([,'’\s]\d{3})+$/.test(typed) ? typed.replaceAll(/[,'’\s]/g, '') : typed;
	if (!/^-?\d+$/.test(digits)) return refuse(place, `“${shorten(typed)}” is not a whole number`, next);
	const volume = Number(digits);
	if (volume < 0) return refuse(place, `${typed} is less than nothing`, 'Write 0 or more.');
	if (volume > VOLUME_AT_MOST)
		return refuse(place, 'the number is too large', 'Write the volume of one month.');
	return { ok: true, value: volume };
};

/** A share, typed as percent: `70`, `70 %` and `12.5` are 0.7, 0.7 and 0.125. */
export const parsePercent: ParseField<number> = (text, place) => {
	const typed = text.trim().replace(/\s*%$/, '');
	const number = parseDecimal(typed);
	const next = 'Write a number from 0 to 100.';
	if (typed === '') return refuse(place, 'it is empty', next);
	if (number === undefined) return refuse(place, `“${shorten(typed)}” is not a number`, next);
	if (number < 0) return refuse(place, `${typed} is less than 0 percent`, next);
	if (number > 100) return refuse(place, `${typed} is more than 100 percent`, next);
	return { ok: true, value: number / 100 };
};

export const parseMonths: ParseField<number> = (text, place) => {
	const typed = text.trim();
	const number = parseDecimal(typed);
	const next = 'Write the number of months, such as 6. For all at once, write 0.';
	if (typed === '') return refuse(place, 'it is empty', next);
	if (number === undefined) return refuse(place, `“${shorten(typed)}” is not a number`, next);
	if (number < 0) return refuse(place, `${typed} is less than nothing`, next);
	if (number > MONTHS_AT_MOST) return refuse(place, `${typed} months are more than a plan can have`, next);
	return { ok: true, value: number };
};

/** Free text of limited length; kept as it was typed. */
export function parseText(atMost: number, required = false): ParseField<string> {
	return (text, place) => {
		if (required && text.trim() === '')
			return refuse(place, 'it is empty', 'Write a name that others know it by.');
		if (text.length <= atMost) return { ok: true, value: text };
		return refuse(
			place,
			`it has ${text.length} characters, and ${atMost} fit`,
			'Shorten it. Until then it is not saved.',
		);
	};
}

/** A point or a comma before the decimals; nothing else that a number could be taken for. */
function parseDecimal(text: string): number | undefined {
	return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

function shorten(text: string): string {
	return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}

function refuse(place: string, fault: string, next: string): Parsed<never> {
	return { ok: false, faults: [{ place, fault, next }] };
}
