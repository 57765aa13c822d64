/** A sheet of paper to write on. Its parts are a closed set, so that every one of them prints. */
export interface Worksheet {
	readonly title: string;
	readonly intro?: string;
	readonly parts: readonly WorksheetPart[];
}

export type WorksheetPart =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'lines'; readonly label: string; readonly lines: number }
	/** `rows`: how many empty ones, or the labels in the first column. */
	| {
			readonly kind: 'table';
			readonly label?: string;
			readonly columns: readonly string[];
			readonly rows: number | readonly string[];
	  }
	| {
			readonly kind: 'scale';
			readonly label: string;
			readonly from: string;
			readonly to: string;
			readonly steps: number;
	  }
	| { readonly kind: 'checklist'; readonly label?: string; readonly items: readonly string[] }
	| {
			readonly kind: 'columns';
			readonly label?: string;
			readonly heads: readonly string[];
			readonly lines: number;
	  };
