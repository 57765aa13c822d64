import type { ChartSpec } from '../chart/chart-spec.ts';

/** A result as a flowing document: what every writer of a report is given. */
export interface Report {
	/** BCP 47. */
	readonly language: string;
	/** The plan's title. */
	readonly title: string;
	/** Whose plan it is; none where nobody is named. */
	readonly client?: string;
	readonly fingerprint: string;
	/** Version of the questionnaire. */
	readonly questionnaire: string;
	/** Lines below the title: what the document is, and from when. */
	readonly about: readonly string[];
	readonly sections: readonly ReportSection[];
}

export interface ReportSection {
	/** Different from every other section's; letters and hyphens. */
	readonly id: string;
	readonly title: string;
	readonly blocks: readonly ReportBlock[];
}

/** A closed set: a writer that does not know a kind is a type error. Text may have line breaks. */
export type ReportBlock =
	/** Below the section's title. */
	| { readonly kind: 'heading'; readonly text: string }
	| { readonly kind: 'paragraph'; readonly text: string }
	| { readonly kind: 'list'; readonly items: readonly string[] }
	| ReportTable
	/** The writer adds the chart's sentence, how to read it, and its data as a table. */
	| { readonly kind: 'chart'; readonly chart: ChartSpec }
	/** Set apart from the text. */
	| { readonly kind: 'note'; readonly text: string };

/** The first cell of a row names it. */
export interface ReportTable {
	readonly kind: 'table';
	/** What the table has, for whoever does not see what stands above it. */
	readonly caption: string;
	readonly columns: readonly {
		readonly name: string;
		/** Part of the width, in relation to the other columns. */
		readonly width: number;
		/** Its cells are numbers. */
		readonly numbers?: true;
	}[];
	readonly rows: readonly (readonly string[])[];
}
