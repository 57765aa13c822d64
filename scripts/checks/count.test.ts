import { describe, expect, it } from 'vitest';
import { addCounts, countLine, countTests, type VitestReport } from './count.ts';

const good: VitestReport = {
	numPassedTests: 3,
	numFailedTests: 0,
	numPendingTests: 1,
	numTodoTests: 1,
	testResults: [{ name: 'a.test.ts', status: 'passed', assertionResults: [{ status: 'passed' }] }],
};

describe('the count of a Vitest run', () => {
	it('is what the report says', () => {
		expect(countTests(good, 0)).toEqual({ passed: 3, failed: 0, skipped: 2 });
	});

	it('has a failure for each file that could not be loaded', () => {
		const unloaded = { name: 'b.test.ts', status: 'failed', assertionResults: [] };
		expect(countTests({ ...good, testResults: [...good.testResults, unloaded] }, 1).failed).toBe(1);
	});

	it('does not count a file twice whose tests failed', () => {
		const failed = { name: 'b.test.ts', status: 'failed', assertionResults: [{ status: 'failed' }] };
		expect(countTests({ ...good, numFailedTests: 1, testResults: [failed] }, 1).failed).toBe(1);
	});

	it('has a failure if Vitest failed for a reason that is no test', () => {
		expect(countTests(good, 1).failed).toBe(1);
	});

	it('has a failure if no report was written', () => {
		expect(countTests(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
	});

	it('has a failure if no test ran', () => {
		expect(countTests({ ...good, numPassedTests: 0, numPendingTests: 4, testResults: [] }, 0).failed).toBe(1);
	});
});

it('the count line is what scripts read', () => {
	expect(countLine({ passed: 812, failed: 0, skipped: 0 })).toBe('812 passed, 0 failed');
	expect(
		countLine(
			addCounts([
				{ passed: 1, failed: 2, skipped: 0 },
				{ passed: 3, failed: 0, skipped: 4 },
			]),
		),
	).toBe('4 passed, 2 failed, 4 skipped');
});
