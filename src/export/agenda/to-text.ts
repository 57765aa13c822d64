import type { AgendaDocument } from '#domain/agenda/agenda.ts';

import { toMaterialsList } from './materials-list.ts';
import { toRunSheet } from './run-sheet.ts';

/** A run sheet for a terminal: one line a step; materials and notes below the item that they belong to. */
export function toRunSheetText(agenda: AgendaDocument): string {
	return toRunSheet(agenda)
		.map(({ title, date, lines, ends }) => {
			const rows = lines.flatMap(({ clock, minutes, who, what, isStep, materials, note }) => [
				`${clock}  ${String(minutes).padStart(3)} min  ${who.padEnd(12)}  ${isStep ? '  ' : ''}${oneLine(what)}`,
				...materials.map((material) => `${INDENT}Bring: ${oneLine(material)}`),
				...(note ? [`${INDENT}Note: ${oneLine(note)}`] : []),
			]);
			return `${[[title, date].filter(Boolean).join(', '), ...rows, `${ends}  end`].join('\n')}\n`;
		})
		.join('\n');
}

/** What to bring, for a terminal: `  20  Worksheet (1 a person)`, or what it is reckoned by where nobody knows. */
export function toMaterialsText(agenda: AgendaDocument): string {
	const lines = toMaterialsList(agenda).map(({ item, amount, need, uses }) => {
		const what = amount === undefined ? oneLine(need) : oneLine(item);
		return `${String(amount ?? '?').padStart(4)}  ${what}  (${oneLine(uses.join('; '))})`;
	});
	return `${lines.join('\n') || 'Nothing is needed beside the room.'}\n`;
}

/** Below the titles: clock, minutes and who stand before them. */
const INDENT = ' '.repeat(5 + 2 + 7 + 2 + 12 + 2);

function oneLine(text: string): string {
	return text.replaceAll(/\s+/g, ' ').trim();
}
