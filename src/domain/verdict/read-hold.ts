import { toComparable } from '../scoring/round.ts';
import type { Cap } from '../scoring/list-caps.ts';
import type { Score } from '../scoring/score-plan.ts';

/** Whether caps hold a score down, and which do. Points. */
export interface Hold {
	readonly held: boolean;
	readonly score: number;
	readonly uncapped: number;
	/** The caps at which it stands: all of them must be lifted before it rises. Empty where nothing holds it. */
	readonly by: readonly Cap[];
}

/** What holds the assured score down: any cap, certain or possible. */
export function holdOfAssured({ readiness, caps }: Pick<Score, 'readiness' | 'caps'>): Hold {
	return hold(readiness.assured, readiness.uncapped[0], caps);
}

/** What holds the possible score down: certain caps alone. */
export function holdOfPossible({ readiness, caps }: Pick<Score, 'readiness' | 'caps'>): Hold {
	return hold(
		readiness.possible,
		readiness.uncapped[1],
		caps.filter(({ state }) => state === 'certain'),
	);
}

function hold(score: number, uncapped: number, caps: readonly Cap[]): Hold {
	const held = toComparable(score) < toComparable(uncapped);
	return { held, score, uncapped, by: held ? caps.filter(({ cap }) => cap === score) : [] };
}
