/** A value as a chart writes it. */
export function valueText(value: number, decimals: number): string {
	return value.toFixed(decimals);
}

/** `13 to 46`, or `13` where both ends are written alike. */
export function rangeText(low: number, high: number, decimals: number): string {
	const [from, to] = [valueText(low, decimals), valueText(high, decimals)];
	return from === to ? from : `${from} to ${to}`;
}

/** Breaks a label into lines of at most so many characters, where there is a space to break at. */
export function wrapLabel(label: string, width: number): string[] {
	const lines: string[] = [];
	for (const word of label.split(/\s+/)) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= width)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
