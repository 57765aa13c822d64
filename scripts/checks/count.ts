/** How many checks passed, failed and were left out. */
export interface Count {
	passed: number;
	failed: number;
	skipped: number;
}

/** The part of Vitest's JSON report that counting needs. */
export interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numTodoTests: number;
	testResults: readonly { name: string; status: string; assertionResults: readonly { status: string }[] }[];
}

/**
 * The tests of a Vitest run, and what the report's own numbers hide: a file that could not even be loaded has no
 * failed test, and a run without any test has nothing that went wrong. Both count as failures here.
 *
 * @param report undefined if Vitest wrote none.
 * @param exitCode What Vitest ended with; not zero if, for example, the browser could not be started.
 */
export function countTests(report: VitestReport | undefined, exitCode: number): Count {
	if (!report) return { passed: 0, failed: 1, skipped: 0 };
	const unloaded = report.testResults.filter(
		({ status, assertionResults }) =>
			status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
	).length;
	const count = {
		passed: report.numPassedTests,
		failed: report.numFailedTests + unloaded,
		skipped: report.numPendingTests + report.numTodoTests,
	};
	const somethingElse = count.failed === 0 && (exitCode !== 0 || count.passed === 0);
	return somethingElse ? { ...count, failed: 1 } : count;
}

/** `812 passed, 0 failed`, and `, 3 skipped` if any were. */
export function countLine({ passed, failed, skipped }: Count): string {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

export function addCounts(counts: readonly Count[]): Count {
	return {
		passed: counts.reduce((sum, { passed }) => sum + passed, 0),
		failed: counts.reduce((sum, { failed }) => sum + failed, 0),
		skipped: counts.reduce((sum, { skipped }) => sum + skipped, 0),
	};
}
