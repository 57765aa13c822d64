/** The package brings no types; this is as much of it as we use. */
declare module 'nspell' {
	interface NSpell {
		correct(word: string): boolean;
		suggest(word: string): string[];
	}
	function nspell(aff: string, dic: string): NSpell;
	export = nspell;
}
