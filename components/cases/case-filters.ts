const names = ['sector', 'mode', 'stakes', 'outcome'] as const;
type Filter = Readonly<Record<(typeof names)[number], string>>;

/** Whether a case is shown. An empty filter lets everything through; an outcome may be one of several. */
export function matches(item: Readonly<Record<(typeof names)[number], string>>, filter: Filter): boolean {
	return names.every((name) => filter[name] === '' || item[name].split(' ').includes(filter[name]));
}

/** "12 of 34 cases" */
export function toCountWords(shown: number, of: number): string {
	if (shown === 0) return 'No case is like that. Choose “All” in one of the fields.';
	return shown === of ? `All ${of} cases` : `${shown} of ${of} cases`;
}

/** Brings the filters to life. They stand in the address, so that a choice can be sent to others. */
export function connectCaseFilters(): void {
	const form = document.querySelector<HTMLFormElement>('#case-filters')!;
	const count = document.querySelector<HTMLElement>('#case-count')!;
	const items = [...document.querySelectorAll<HTMLElement>('#cases > li')];
	const fields = names.map((name) => [name, form.elements.namedItem(name) as HTMLSelectElement] as const);

	function show(): void {
		const filter = Object.fromEntries(
			fields.map(([name, field]) => [name, field.value]),
		) as unknown as Filter;
		for (const item of items) item.hidden = !matches(item.dataset as unknown as Filter, filter);
		count.textContent = toCountWords(items.filter(({ hidden }) => !hidden).length, items.length);
	}
	function fill(): void {
		const wanted = new URLSearchParams(location.search);
		for (const [name, field] of fields) {
			const value = wanted.get(name) ?? '';
			field.value = [...field.options].some((option) => option.value === value) ? value : '';
		}
		show();
	}
	function keep(): void {
		const chosen = new URLSearchParams(
			fields.flatMap(([name, field]) => (field.value ? [[name, field.value]] : [])),
		);
		history.replaceState(
			null,
			'',
			`${location.pathname}${chosen.size > 0 ? `?${chosen}` : ''}${location.hash}`,
		);
		show();
	}

	form.addEventListener('change', keep);
	document.querySelector('#all-cases')!.addEventListener('click', () => {
		for (const [, field] of fields) field.value = '';
		keep();
	});
	form.addEventListener('submit', (event) => event.preventDefault());
	addEventListener('popstate', fill);
	form.hidden = false;
	fill();
}
