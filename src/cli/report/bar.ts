/** What a bar shows, each 0 to 1. */
export interface Bar {
	readonly low: number;
	readonly high: number;
	/** A mark of its own: a risk before controls. */
	readonly ring?: number;
	/** Where bands begin. */
	readonly edges?: readonly number[];
}

export interface BarPart {
	readonly text: string;
	readonly kind: 'track' | 'interval' | 'ring';
}

const CHARACTERS = { track: '·', interval: '━', ring: '○', tick: '┃', edge: '┊' } as const;

/**
 * An interval on a track of `width` characters. What is known exactly is a tick; the ring lies over the rest, and
 * the edges under it.
 * 0.2 to 0.5 with a ring at 0.9, ten wide: `··━━━━···○`.
 */
export function drawBar({ low, high, ring, edges = [] }: Bar, width: number): BarPart[] {
	const at = (share: number) => Math.min(width - 1, Math.max(0, Math.floor(share * width)));
	const from = at(low);
	const to = at(high);
	const parts: BarPart[] = [];
	for (let cell = 0; cell < width; cell += 1) {
		const kind =
			ring !== undefined && cell === at(ring) ? 'ring' : cell >= from && cell <= to ? 'interval' : 'track';
		const text =
			CHARACTERS[
				characterOf(
					kind,
					low === high,
					edges.some((edge) => at(edge) === cell),
				)
			];
		const last = parts.at(-1);
		if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text };
		else parts.push({ kind, text });
	}
	return parts;
}

function characterOf(kind: BarPart['kind'], exact: boolean, edge: boolean): keyof typeof CHARACTERS {
	if (kind === 'interval' && exact) return 'tick';
	return kind === 'track' && edge ? 'edge' : kind;
}
