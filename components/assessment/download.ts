import type { PlanDocument } from '#domain/plan/plan-document.ts';
import { fileSlug } from '#domain/words/file-slug.ts';

export { fileSlug };

/** Hands a file to the browser to save. Nothing is sent: the file is made here. */
export function download(name: string, content: string | Blob, type = 'text/plain'): void {
	const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Some browsers read the file only after this task.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Saves a plan as a file that can be imported again, here or elsewhere, and read by the command line. */
export function downloadPlan(plan: PlanDocument): void {
	download(planFileName(plan), planFileText(plan), 'application/json');
}

export function planFileText(plan: PlanDocument): string {
	return `${JSON.stringify(plan, null, '\t')}\n`;
}

/** `Support automation 2027` is `support-automation-2027.press-two.json`. */
export function planFileName({ title }: Pick<PlanDocument, 'title'>): string {
	return `${fileSlug(title) || 'plan'}.press-two.json`;
}
