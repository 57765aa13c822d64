import type { Zone } from '#domain/agenda/zone.ts';
import { type HandCount, LEVELS } from '#domain/deck/hand-count.ts';
import type { ItemStatus, RunStatus } from '#domain/run/read-run.ts';
import type { RunDocument } from '#domain/run/run-document.ts';

const MINUTE = 60_000;

/** What happened, to read and to send: the day in one paragraph, each item in a table, and the notes. */
export function toMarkdown(run: RunDocument, status: RunStatus, zone: Zone): string {
	const { agenda, day, date } = run;
	const { startedAt = status.now, end, paused, over, items } = status;
	const clock = (instant: number) => {
		const minutes = zone.toClock(Math.floor(instant / MINUTE));
		return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
	};
	const dayTitle = agenda.days[day]!.title;
	const title = dayTitle && dayTitle !== agenda.title ? `${agenda.title}: ${dayTitle}` : agenda.title;
	const ended = status.phase === 'ended' ? `ended at ${clock(end)}` : `still on at ${clock(status.now)}`;
	const row = (own: ItemStatus, index: number) => {
		const { item, spent, state, minutes, real } = own;
		const cells = [
			index + 1,
			escape(item.title),
			`${clock(own.planned.start)}, ${item.minutes}`,
			minutes === item.minutes ? '' : minutes,
			real ? `${clock(real.start)}, ${Math.round(spent / MINUTE)}` : stateWords[state],
		];
		return `| ${cells.join(' | ')} |`;
	};
	const notes = items.flatMap(({ item, notes: own }) =>
		own.map((note) => `- ${escape(item.title)}: ${escape(note)}`),
	);
	return [
		`# ${escape(title || 'Session')}`,
		'',
		`${date}, began at ${clock(startedAt)}, ${ended}, ${lateness(over)}. ${Math.round(paused / MINUTE)} minutes of pauses. Times are those of ${run.zone}.`,
		'',
		'| | Item | Planned: time, minutes | Changed to | Actual: time, minutes |',
		'| --- | --- | --- | --- | --- |',
		...items.map(row),
		...(notes.length > 0 ? ['', '## Notes', '', ...notes] : []),
		...handTable(run.counts ?? []),
		'',
	].join('\n');
}

/** A line a question; a level that was not counted says so. */
function handTable(counts: readonly HandCount[]): string[] {
	if (counts.length === 0) return [];
	const levels = Array.from({ length: LEVELS }, (_, level) => `Level ${level}`);
	const rows = counts.map(({ question, questionnaire, deck, counts: hands }) => {
		const cells = levels.map((_, level) => hands[level] ?? 'not counted');
		return `| ${[escape(`${question} of ${questionnaire}, in ${deck}`), ...cells].join(' | ')} |`;
	});
	return [
		'',
		'## Hands that were counted',
		'',
		`| Question | ${levels.join(' | ')} |`,
		`| --- |${' --- |'.repeat(LEVELS)}`,
		...rows,
	];
}

const stateWords: Readonly<Record<ItemStatus['state'], string>> = {
	done: 'done',
	on: 'on',
	left: 'still to come',
	skipped: 'skipped',
	missed: 'not reached',
};

function lateness(over: number): string {
	const minutes = Math.trunc(over / MINUTE);
	if (minutes === 0) return 'on time';
	return minutes > 0 ? `${minutes} minutes late` : `${-minutes} minutes early`;
}

/** Text of people on one line, without any meaning to Markdown or HTML. */
function escape(text: string): string {
	return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]<>#|]/g, String.raw`\$&`);
}
