import type { CriticalRule, Question, Questionnaire, Risk } from '#domain/questionnaire/questionnaire.ts';

/** Of a question, what must be there before it can be asked. */
type Column = 'id' | 'dimension' | 'title' | 'text' | 'why' | 'levels' | 'effort' | 'weight';

/**
 * A questionnaire as the page carries it: what asking and scoring need, and no more, as every byte of it stands
 * before the first question. Questions are in columns, which pack better than rows. `RemainingWords` come later.
 */
export interface PackedQuestionnaire {
	readonly version: string;
	readonly published: string;
	readonly dimensions: readonly { readonly id: string; readonly name: string }[];
	readonly questions: { readonly [K in Column]: readonly Question[K][] };
	readonly caps: {
		readonly critical: readonly Omit<CriticalRule, 'consequence' | 'rationale'>[];
		readonly weakest: Questionnaire['caps']['weakest'];
	};
	readonly risks: readonly PackedRisk[];
	readonly settings: Omit<Questionnaire['settings'], 'bands'> & { readonly bands: readonly number[] };
}

type PackedRisk = Omit<Risk, 'barriers' | 'description'> & {
	readonly barriers: readonly (readonly [allOf: string, strength: number])[];
};

export function packQuestionnaire({
	questions,
	caps,
	settings,
	...rest
}: Questionnaire): PackedQuestionnaire {
	const column = <K extends Column>(key: K) => questions.map((question) => question[key]);
	return {
		version: rest.version,
		published: rest.published,
		dimensions: rest.dimensions.map(({ id, name }) => ({ id, name })),
		questions: {
			id: column('id'),
			dimension: column('dimension'),
			title: column('title'),
			text: column('text'),
			why: column('why'),
			levels: column('levels'),
			effort: column('effort'),
			weight: column('weight'),
		},
		caps: {
			critical: caps.critical.map(({ consequence: _, rationale: __, ...rule }) => rule),
			weakest: caps.weakest,
		},
		risks: rest.risks.map(({ description: _, barriers, ...risk }) => ({
			...risk,
			barriers: barriers.map(({ allOf, strength }) => [allOf.join(' '), strength] as const),
		})),
		settings: { ...settings, bands: settings.bands.map(({ from }) => from) },
	};
}

/** The questionnaire again; texts that this page does not show are empty. */
export function unpackQuestionnaire(packed: PackedQuestionnaire): Questionnaire {
	const { questions, dimensions, caps, risks, settings } = packed;
	return {
		...packed,
		dimensions: dimensions.map((dimension) => ({ ...dimension, question: '' })),
		questions: questions.id.map((_, index) => {
			const row = Object.entries(questions).map(([key, column]) => [key, column[index]] as const);
			return { ...(Object.fromEntries(row) as unknown as Question), evidence: '', crosswalk: '', move: '' };
		}),
		caps: { ...caps, critical: caps.critical.map((rule) => ({ ...rule, consequence: '', rationale: '' })) },
		risks: risks.map((risk) => ({
			...risk,
			description: '',
			barriers: risk.barriers.map(([allOf, strength]) => ({ allOf: allOf.split(' '), strength })),
		})),
		settings: {
			...settings,
			bands: settings.bands.map((from) => ({ from, name: '', verdict: '', advice: '' })),
		},
		contradictions: [],
		attributes: [],
		modes: [],
	};
}

/** Words that help to answer and that nobody has to wait for. In the order of questions, risks and caps. */
export interface RemainingWords {
	readonly evidence: readonly string[];
	readonly risks: readonly string[];
	readonly consequences: readonly string[];
}

export function remainingWords({ questions, risks, caps }: Questionnaire): RemainingWords {
	return {
		evidence: questions.map(({ evidence }) => evidence),
		risks: risks.map(({ description }) => description),
		consequences: caps.critical.map(({ consequence }) => consequence),
	};
}

export function withRemainingWords(questionnaire: Questionnaire, words: RemainingWords): Questionnaire {
	const { caps } = questionnaire;
	return {
		...questionnaire,
		caps: {
			...caps,
			critical: caps.critical.map((rule, index) => ({
				...rule,
				consequence: words.consequences[index] ?? '',
			})),
		},
		questions: questionnaire.questions.map((question, index) => ({
			...question,
			evidence: words.evidence[index] ?? '',
		})),
		risks: questionnaire.risks.map((risk, index) => ({ ...risk, description: words.risks[index] ?? '' })),
	};
}
