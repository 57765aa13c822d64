import type { AgendaDocument } from '#domain/agenda/agenda.ts';

import { type MaterialLine, toMaterialsList } from './materials-list.ts';
import { toParticipantAgenda } from './participant-agenda.ts';
import { type RunSheetDay, toRunSheet } from './run-sheet.ts';
import { titleOfAgenda } from './words.ts';

/** All of an agenda in Markdown, for whoever runs it: run sheet and materials. */
export function toMarkdown(agenda: AgendaDocument): string {
	const materials = toMaterialsList(agenda);
	return document([
		...head(agenda),
		...toRunSheet(agenda).flatMap(runSheetDay),
		...(materials.length > 0 ? ['## Materials', ...materialsTable(materials)] : []),
	]);
}

/** The agenda for everybody who takes part. */
export function toParticipantMarkdown(agenda: AgendaDocument): string {
	const { people: _, ...open } = agenda;
	return document([
		...head(open),
		...toParticipantAgenda(agenda).flatMap((day) => [
			dayHeading(day),
			table(
				['Time', 'What'],
				[...day.lines.map(({ clock, what }) => [clock, escape(what)]), [day.ends, 'End']],
			),
		]),
	]);
}

export function toMaterialsMarkdown(agenda: AgendaDocument): string {
	const materials = toMaterialsList(agenda);
	return document([
		...head(agenda),
		...(materials.length > 0 ? materialsTable(materials) : ['Nothing is needed beside the room.']),
	]);
}

function head({ title, place, people, zone }: AgendaDocument): string[] {
	const facts = [
		place && escape(place),
		people !== undefined && `${people} ${people === 1 ? 'participant' : 'participants'}`,
		zone && `times in ${escape(zone)}`,
	].filter(Boolean);
	return [
		`# ${escape(titleOfAgenda({ title }))}`,
		...(facts.length > 0 ? [keepFromList(facts.join(', '))] : []),
	];
}

function runSheetDay(day: RunSheetDay): string[] {
	const rows = day.lines.map(({ clock, minutes, who, what, isStep, isLocked, materials, note }) => [
		`${clock}${isLocked ? ' (fixed)' : ''}`,
		String(minutes),
		who,
		isStep ? `– ${escape(what)}` : `**${escape(what)}**`,
		escape(materials.join('; ')),
		escape(note ?? ''),
	]);
	return [
		dayHeading(day),
		table(
			['Time', 'Minutes', 'Who', 'What', 'Materials', 'Note'],
			[...rows, [day.ends, '', '', 'End', '', '']],
		),
	];
}

function materialsTable(materials: readonly MaterialLine[]): string[] {
	return [
		table(
			['How many', 'What', 'Reckoned as', 'Used for'],
			materials.map(({ item, amount, need, uses }) => [
				amount === undefined ? 'not known' : String(amount),
				escape(item),
				escape(need),
				escape(uses.join('; ')),
			]),
		),
	];
}

function dayHeading({ title, date }: { readonly title: string; readonly date?: string }): string {
	return `## ${escape([title, date].filter(Boolean).join(', '))}`;
}

function table(names: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(names), line(names.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Words as they are read: nothing in them is taken for a sign of Markdown, and each stays on its line. */
function escape(text: string): string {
	return text
		.replaceAll(/[\\`*_[\]<>|#~&]/g, '\\$&')
		.replaceAll(/\s+/g, ' ')
		.trim();
}

/** A paragraph that begins as a list would, as in "1. OG", is none. */
function keepFromList(paragraph: string): string {
	return paragraph.replace(/^(\d*)([-+.)])(?=\s|$)/, '$1\\$2');
}

function document(blocks: readonly string[]): string {
	return `${blocks.join('\n\n')}\n`;
}
