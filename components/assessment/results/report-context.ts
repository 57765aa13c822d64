import { createContext } from 'svelte';

import type { Report } from './report.svelte.ts';

/** The report that a part of the results page belongs to. */
export const [getReport, setReport] = createContext<Report>();
