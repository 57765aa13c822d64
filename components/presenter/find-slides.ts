/** The slides that somebody means by a number or by words of a title; what begins so stands first. Nothing typed: all. */
export function findSlides<T extends { readonly number: number; readonly title: string }>(
	slides: readonly T[],
	typed: string,
): T[] {
	const wanted = typed.trim().toLocaleLowerCase();
	if (/^\d+$/.test(wanted)) return slides.filter(({ number }) => number === Number(wanted));
	const has = slides.filter(({ title }) => title.toLocaleLowerCase().includes(wanted));
	const begins = (slide: T) => slide.title.toLocaleLowerCase().startsWith(wanted);
	return [...has.filter(begins), ...has.filter((slide) => !begins(slide))];
}
