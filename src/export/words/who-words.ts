export { toMaterialWords, whoWords } from '#export/agenda/words.ts';
