import type { APIRoute, GetStaticPaths } from 'astro';

import { getWorkshop } from '#catalog/workshop/get-workshop.ts';
import type { PlanDocument } from '#domain/plan/plan-document.ts';

/** The plans of the cases as they were known, to download and to import. */
export const getStaticPaths = (async () => {
	const { cases } = await getWorkshop();
	return cases.flatMap(({ id, plan }) => (plan ? [{ params: { plan: id }, props: { plan } }] : []));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ plan: PlanDocument }> = ({ props }) =>
	new Response(`${JSON.stringify(props.plan, null, '\t')}\n`, {
		headers: { 'content-type': 'application/json' },
	});
