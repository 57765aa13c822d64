/** No XML may hold these, not even as entities, and no other file needs them. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text of people as any file can hold it: one kind of line break, and a mark for each character that none may hold. */
export function toWritable(text: string): string {
	return text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '\ufffd');
}
