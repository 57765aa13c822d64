/**
 * The address of a page of this site, under whatever base path it is served.
 * `href('/assess/')` is `/assess/` at the root and `/client/assess/` under `BASE=/client/`.
 *
 * @param path Begins with a slash. May end in `?…` or `#…`.
 */
export function href(path: string, base: string = import.meta.env.BASE_URL): string {
	return base.replace(/\/+$/, '') + path;
}
