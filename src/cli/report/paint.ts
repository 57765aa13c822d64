/** Names for what a colour does here. Of the sixteen colours, as the terminal's owner has set them. */
export type Colour = 'bold' | 'dim' | 'person' | 'machine' | 'risk';

const CODES: Readonly<Record<Colour, string>> = {
	bold: '1',
	dim: '2',
	person: '1;33',
	machine: '34',
	risk: '31',
};

/** Text with its colour's codes around it. */
export function paint(text: string, colour: Colour): string {
	return `\u001b[${CODES[colour]}m${text}\u001b[0m`;
}
