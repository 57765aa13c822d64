import { expect, test } from 'vitest';

import { markup } from './markup.ts';

test('every text is escaped, in content and in attributes; markup is not', () => {
	const text = `<b title='1' & "2">`;
	const escaped = '&lt;b title=&#39;1&#39; &amp; &quot;2&quot;&gt;';
	expect(String(markup`<p title="${text}">${text}</p>`)).toBe(`<p title="${escaped}">${escaped}</p>`);
	expect(String(markup`<ul>${['a', '&'].map((item) => markup`<li>${item}</li>`)}</ul>`)).toBe(
		'<ul><li>a</li><li>&amp;</li></ul>',
	);
	expect(String(markup`<p>${undefined}${false}${0}</p>`)).toBe('<p>0</p>');
});

test('what no XML may hold is replaced, and everything else stays', () => {
	expect(String(markup`${'a\u0000b\u001fc\ud800d\uffff'}`)).toBe('a\ufffdb\ufffdc\ufffdd\ufffd');
	expect(String(markup`${'שלום 👩‍👩‍👧 \t\n'}`)).toBe('שלום 👩‍👩‍👧 \t\n');
});
