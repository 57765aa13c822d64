import type { PlanDocument } from '#domain/plan/plan-document.ts';

import type { DocumentManner } from '../../documents/document-manner.ts';
import { href } from '../../site/href.ts';
import { downloadPlan } from '../download.ts';
import { copyOf, titleOf } from '../new-plan.ts';
import { toFragment } from '../plan-fragment.ts';

export const planManner: DocumentManner<PlanDocument> = {
	noun: 'plan',
	nouns: 'plans',
	named: 'a plan',
	titleOf,
	detailOf: ({ organisation }) => organisation,
	copyOf,
	hrefOf: (id) => href(`/assess/plan/${toFragment(id)}`),
	download: downloadPlan,
};
