import { rankRisks } from '#domain/risk/explain-ranking.ts';

import type { Page } from './page.ts';
import type { Assessed } from './report.ts';
import { percent } from './words.ts';

/** As many as fit on one screen with the rest; `--json` has all. */
const SHOWN = 7;

/** The largest risks that are left, each from before to after the controls. */
export function writeRisks(page: Page, { questionnaire, result: { risks } }: Assessed): void {
	const { order, mayBeLargest } = rankRisks(risks);
	const shown = order.filter((id) => risks[id]!.exposure > 0).slice(0, SHOWN);
	page.heading('What is left of each risk, in percent of the worst case');
	if (shown.length === 0) {
		page.line('The plan automates nothing that has any volume, so there is no risk to show.');
		return;
	}
	page.legend('Bar: after controls, from what may be true to what can be shown. Ring: before them.');
	page.rows(
		shown.map((id) => {
			const { low, high, exposure } = risks[id]!;
			const { name } = questionnaire.risks.find((risk) => risk.id === id)!;
			const [from, to, before] = [low, high, exposure].map(percent);
			return {
				label: name,
				bar: { low, high, ring: exposure },
				value: `${from}–${to} of ${before}`,
				words: `${from} to ${to}, before controls ${before}`,
			};
		}),
		'risk',
	);
	if (mayBeLargest.length > 1) {
		const which =
			mayBeLargest.length <= shown.length
				? `the first ${mayBeLargest.length}`
				: `${mayBeLargest.length} risks`;
		page.line(`Any of ${which} may be the largest: on what is known they cannot be told apart.`);
	}
	const rest = order.length - shown.length;
	if (rest > 0) page.line(`${rest} more ${rest === 1 ? 'risk follows' : 'risks follow'}; --json has all.`);
}
