import type { Brand } from '#domain/brand/brand.ts';
import { fileSlug } from '#domain/words/file-slug.ts';

import { download } from '../../assessment/download.ts';
import type { DocumentManner } from '../../documents/document-manner.ts';
import { href } from '../../site/href.ts';

export const brandManner: DocumentManner<Brand> = {
	noun: 'brand',
	nouns: 'brands',
	named: 'a brand',
	titleOf: ({ client }) => client,
	detailOf: ({ font }) => font,
	copyOf: (brand, id) => ({ ...brand, id }),
	hrefOf: () => href('/deck/'),
	download: (brand) =>
		download(
			`${fileSlug(brand.client) || 'client'}.brand.json`,
			`${JSON.stringify(brand, null, '\t')}\n`,
			'application/json',
		),
};
