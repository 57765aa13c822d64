const ID_AT_MOST = 60;

/** An id out of a name, as in `order_status`, that no other touchpoint of the plan has. */
export function touchpointId(name: string, taken: ReadonlySet<string>): string {
	const plain = name.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '');
	const base =
		plain
			.match(/[a-z0-9]+/g)
			?.join('_')
			.slice(0, ID_AT_MOST)
			.replace(/_$/, '') || 'touchpoint';
	let id = base;
	for (let number = 2; taken.has(id); number += 1) id = `${base}_${number}`;
	return id;
}
