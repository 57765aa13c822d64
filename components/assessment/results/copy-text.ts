/** Puts text on the clipboard; false where the browser refuses, so that the reader is told to copy by hand. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		// No permission, or not a secure address, as on a machine in the room that serves by plain HTTP.
		return false;
	}
}
