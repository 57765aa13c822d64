import { escapeXml, XML } from '../xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** @param type The last word of its type, or the whole where it is not one of the office's. */
export type Relation = readonly [id: string, type: string, target: string];

/** A part's relations as XML. */
export function relationsXml(relations: readonly Relation[]): string {
	const items = relations.map(
		([id, type, target]) =>
			`<Relationship Id="${id}" Type="${type.includes(':') ? type : `${OFFICE}/${type}`}" Target="${escapeXml(target)}"/>`,
	);
	return `${XML}<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`;
}

/** Where a part's relations stand: `ppt/slides/_rels/slide1.xml.rels`. */
export function relationsName(part: string): string {
	const slash = part.lastIndexOf('/');
	return `${part.slice(0, slash)}/_rels/${part.slice(slash + 1)}.rels`;
}
