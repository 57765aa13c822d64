export { formatDate } from '#domain/words/format-date.ts';
