import type { Fault, Parsed } from '#errors/fault.ts';

/** The format version that this release writes. */
export const PLAN_FORMAT_VERSION = 1;

type Loose = Readonly<Record<string, unknown>>;

/**
 * From each format version to the next. A migration only moves and renames; whether the outcome makes sense is
 * for the schema to say. Old files open for ever, so none is ever taken out.
 */
const migrations: Readonly<Record<number, (document: Loose) => Loose>> = {
	0: fromVectorForm,
};

/** A plan in any format version that ever was, brought up to the newest. */
export function migratePlan(value: unknown): Parsed<Loose> {
	if (!isLoose(value)) {
		return refuse('', 'it is not a plan', 'Choose a file that was exported from Press Two.');
	}
	if (value['format'] !== 'press-two/plan') {
		const found =
			typeof value['format'] === 'string'
				? `it is "${value['format'].slice(0, 40)}"`
				: 'it does not say what it is';
		return refuse(
			'format',
			`${found}, and a plan says "press-two/plan"`,
			'Choose a plan that was exported from Press Two.',
		);
	}
	let document = value;
	for (
		let version = document['formatVersion'];
		version !== PLAN_FORMAT_VERSION;
		version = document['formatVersion']
	) {
		if (typeof version === 'number' && version > PLAN_FORMAT_VERSION) {
			return refuse(
				'formatVersion',
				`the file is in format ${version}, and this release reads formats up to ${PLAN_FORMAT_VERSION}`,
				'Open it with a newer release of Press Two.',
			);
		}
		const migrate = typeof version === 'number' ? migrations[version] : undefined;
		if (!migrate) {
			return refuse(
				'formatVersion',
				'there is no such format version',
				`Write ${PLAN_FORMAT_VERSION}, if the file follows that format.`,
			);
		}
		document = { ...migrate(document), formatVersion: Number(version) + 1 };
	}
	return { ok: true, value: document };
}

/**
 * Format 0, the short form in which the method's test vectors are published:
 * `{ HC, months, single_vendor, touch: [{ id, vol, cx, em, cq, ir, share, mode }], answers: { S1: [2, 3], H6: "dk", U5: null } }`.
 */
function fromVectorForm({ HC, months, single_vendor, touch, answers, ...rest }: Loose): Loose {
	return {
		...rest,
		plan: {
			headcountCut: HC,
			rolloutMonths: months,
			singleSupplier: single_vendor,
			touchpoints: Array.isArray(touch) ? touch.map(toTouchpoint) : touch,
		},
		answers: isLoose(answers)
			? Object.fromEntries(
					Object.entries(answers)
						.filter(([, answer]) => answer !== null)
						.map(([id, answer]) => [id, toAnswer(answer)]),
				)
			: answers,
	};
}

function toTouchpoint(value: unknown): unknown {
	if (!isLoose(value)) return value;
	const { vol, cx, em, cq, ir, ...rest } = value;
	return {
		name: rest['id'],
		...rest,
		volumePerMonth: vol,
		complexity: cx,
		emotion: em,
		consequence: cq,
		irreversibility: ir,
	};
}

function toAnswer(value: unknown): unknown {
	if (value === 'dk') return { unknown: true };
	if (!Array.isArray(value)) return value;
	const [level, grade] = value as unknown[];
	// A number that stands for no grade goes on as it is, for the schema to refuse.
	return { level, grade: typeof grade === 'number' ? (GRADES[grade] ?? grade) : grade };
}

/** By the number that format 0 wrote for them. */
const GRADES = ['guess', 'stated', 'document', 'seen'];

function isLoose(value: unknown): value is Loose {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(
	place: string,
	fault: string,
	next: string,
): { readonly ok: false; readonly faults: readonly Fault[] } {
	return { ok: false, faults: [{ place, fault, next }] };
}
