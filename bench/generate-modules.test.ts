import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { readQuestionnaire } from '#catalog/read-questionnaire.ts';
import { readWorkshop } from '#catalog/workshop/read-workshop.ts';

import { generateModule, generateSources } from './generate-modules.ts';

test('a generated module passes every check, and is as long as a real one', async () => {
	const root = mkdtempSync(join(tmpdir(), 'press-two-generated-'));
	try {
		const modules = [generateModule(1), generateModule(500)];
		await write(join(root, 'sources'), generateSources());
		for (const { id, files } of modules) await write(join(root, 'modules', id), files);

		const parsed = await readQuestionnaire(join(import.meta.dirname, '../content/questionnaire/2026.1'));
		if (!parsed.ok) throw new Error('The questionnaire has faults.');
		const { workshop, faults } = await readWorkshop(root, parsed.value.questionnaire);

		expect(faults).toEqual([]);
		expect(workshop.modules.map(({ id }) => id)).toEqual(['module-0001', 'module-0500']);
		for (const module of workshop.modules) {
			expect(module.words).toBeGreaterThan(1150);
			expect(module.words).toBeLessThan(1300);
			expect(module).toMatchObject({
				sections: { length: 5 },
				exercises: { length: 3 },
				slides: { length: 8 },
			});
		}
	} finally {
		rmSync(root, { recursive: true });
	}
});

test('the same number gives the same module', () => {
	expect(generateModule(7)).toEqual(generateModule(7));
	expect(generateModule(7).markdown).not.toBe(generateModule(8).markdown);
});

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
	await mkdir(folder, { recursive: true });
	for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}
