import type { RunDocument } from '#domain/run/run-document.ts';

import type { DocumentManner } from '../documents/document-manner.ts';
import { href } from '../site/href.ts';
import { runFiles, saveRunFile } from './run-files.ts';
import { titleOfRun } from './run-title.ts';

export const runManner: DocumentManner<RunDocument> = {
	noun: 'session',
	nouns: 'sessions',
	named: 'a session',
	titleOf: titleOfRun,
	detailOf: ({ date }) => date,
	// What happened is what it is: its title is that of the agenda.
	copyOf: (run, id) => ({ ...run, id }),
	hrefOf: (id) => href(`/sessions/run/#${encodeURIComponent(id)}`),
	download: (run) => void saveRunFile(run, runFiles[0], Date.now()),
};
