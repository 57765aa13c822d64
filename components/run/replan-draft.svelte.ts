import {
	changesOf,
	type ReplanOutcome,
	type ReplanProposal,
	type ReplanRow,
	tryChanges,
} from '#domain/run/propose-replan.ts';
import type { ItemStatus, RunStatus } from '#domain/run/read-run.ts';
import type { ItemChange } from '#domain/run/run-document.ts';

/** A row while somebody decides. */
export interface DraftRow {
	readonly status: ItemStatus;
	readonly minutes: number;
	readonly skip: boolean;
	readonly why: string;
}

/** A proposal that can be changed by hand before it is accepted. Items that were skipped before can come back. */
export class ReplanDraft {
	#rows = $state.raw<readonly DraftRow[]>([]);

	constructor(proposal: ReplanProposal, items: readonly ItemStatus[]) {
		this.#rows = items.flatMap((status): DraftRow[] => {
			const row = proposal.rows.find((one) => one.status.item.id === status.item.id);
			if (row) return [fromProposal(row)];
			if (status.state !== 'skipped') return [];
			return [{ status, minutes: status.minutes, skip: true, why: 'It was skipped before.' }];
		});
	}

	get rows(): readonly DraftRow[] {
		return this.#rows;
	}

	/** What differs from how it stands now. */
	get changes(): ItemChange[] {
		return changesOf(
			this.#rows.flatMap(({ status, minutes, skip }): Parameters<typeof changesOf>[0] => {
				const skipped = status.state === 'skipped';
				if (skip) return skipped ? [] : [{ status, deed: 'skip', minutes: 0 }];
				if (!skipped && minutes === status.minutes) return [];
				return [{ status, deed: minutes < status.minutes ? 'shorten' : 'lengthen', minutes }];
			}),
		);
	}

	outcome(status: RunStatus): ReplanOutcome {
		return tryChanges(status, this.changes);
	}

	set(id: string, change: { readonly minutes?: number; readonly skip?: boolean }): void {
		this.#rows = this.#rows.map((row) =>
			row.status.item.id === id ? { ...row, ...change, why: 'Changed by hand.' } : row,
		);
	}
}

function fromProposal({ status, deed, minutes, why }: ReplanRow): DraftRow {
	return { status, minutes: deed === 'skip' ? status.minutes : minutes, skip: deed === 'skip', why };
}
