import type { Dictionary } from './speller.ts';

let loading: Promise<Dictionary> | undefined;

/** British English, as Hunspell has it. Loaded only where words are checked, and once: it takes a third of a second. */
export function loadDictionary(): Promise<Dictionary> {
	loading ??= load();
	return loading;
}

async function load(): Promise<Dictionary> {
	const [{ default: nspell }, { default: british }] = await Promise.all([
		import('nspell'),
		import('dictionary-en-gb'),
	]);
	const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
	return nspell(decode(british.aff), decode(british.dic));
}
