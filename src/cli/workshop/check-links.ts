import type { Prose } from '#markdown/read-prose.ts';
import type { Fault } from '#errors/fault.ts';
import { nearestName } from '#errors/nearest-name.ts';

import type { SiteAddresses } from './site-addresses.ts';

/** Links of a text that lead nowhere on the site. */
export function checkLinks(prose: Prose, bodyLine: number, { addresses, fragments }: SiteAddresses): Fault[] {
	return prose.links.flatMap(({ address, line }): Fault[] => {
		const [path = '', fragment] = address.replace(/\?.*?(?=#|$)/, '').split('#');
		const place = `line ${line + bodyLine - 1}`;
		if (!addresses.has(path))
			return [{ place, fault: `there is no page at ${path}`, next: suggest(path, addresses) }];
		const known = fragments.get(path);
		if (!fragment || !known || known.has(fragment)) return [];
		const near = nearestName(fragment, [...known]);
		return [
			{
				place,
				fault: `${path} has nothing called #${fragment}`,
				next: near ? `Perhaps #${near}.` : 'Check the id after #.',
			},
		];
	});
}

function suggest(path: string, addresses: ReadonlySet<string>): string {
	const closed = `${path}/`;
	const near = addresses.has(closed) ? closed : nearestName(path, [...addresses]);
	return near ? `Perhaps ${near}.` : 'Check the address, or take the link out.';
}
