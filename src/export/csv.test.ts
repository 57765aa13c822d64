import { expect, test } from 'vitest';

import { toCsv } from './csv.ts';

test('a table begins with the mark of UTF-8, and each of its lines ends as in RFC 4180', () => {
	expect(toCsv([['a', 'b'], ['ä']])).toBe('\ufeffa,b\r\nä\r\n');
});

test('what has a comma, a quote or a line break is quoted, and each line break is one character', () => {
	expect(toCsv([['a,b', 'say "yes"', 'one\r\ntwo', 'plain; text ']])).toBe(
		'\ufeff"a,b","say ""yes""","one\ntwo",plain; text \r\n',
	);
});

test('what is not there is empty, and zero is zero', () => {
	expect(toCsv([[undefined, 0, '', -6.5]])).toBe('\ufeff,0,,-6.5\r\n');
});

test('text is no formula, and a number stays one', () => {
	expect(toCsv([['=1+1', '  @SUM(A1)', '\t=1', '＝1', '-5 of 10', -5, 'a=b']])).toBe(
		"\ufeff'=1+1,'  @SUM(A1),'\t=1,'＝1,'-5 of 10,-5,a=b\r\n",
	);
});
