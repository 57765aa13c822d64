import { XML } from '../xml.ts';

const MAIN = 'application/vnd.openxmlformats-officedocument.presentationml';

/** What a part is, by where it stands. A part that is not known here is a fault of ours. */
const kinds: readonly (readonly [pattern: RegExp, type: string])[] = [
	[/^ppt\/presentation\.xml$/, `${MAIN}.presentation.main+xml`],
	[/^ppt\/slides\/slide\d+\.xml$/, `${MAIN}.slide+xml`],
	[/^ppt\/slideLayouts\/slideLayout\d+\.xml$/, `${MAIN}.slideLayout+xml`],
	[/^ppt\/slideMasters\/slideMaster1\.xml$/, `${MAIN}.slideMaster+xml`],
	[/^ppt\/notesMasters\/notesMaster1\.xml$/, `${MAIN}.notesMaster+xml`],
	[/^ppt\/notesSlides\/notesSlide\d+\.xml$/, `${MAIN}.notesSlide+xml`],
	[/^ppt\/presProps\.xml$/, `${MAIN}.presProps+xml`],
	[/^ppt\/viewProps\.xml$/, `${MAIN}.viewProps+xml`],
	[/^ppt\/tableStyles\.xml$/, `${MAIN}.tableStyles+xml`],
	[/^ppt\/theme\/theme\d\.xml$/, 'application/vnd.openxmlformats-officedocument.theme+xml'],
	[/^ppt\/charts\/chart\d+\.xml$/, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
	[/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
	[/^docProps\/app\.xml$/, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
	[/^docProps\/custom\.xml$/, 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
];

const extensions: Readonly<Record<string, string>> = {
	png: 'image/png',
	rels: 'application/vnd.openxmlformats-package.relationships+xml',
	svg: 'image/svg+xml',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	xml: 'application/xml',
};

/** `[Content_Types].xml` for exactly the parts that are there. @throws RangeError for a part that nothing is known of */
export function contentTypes(names: readonly string[]): string {
	const used = new Set(names.map((name) => name.slice(name.lastIndexOf('.') + 1)));
	const defaults = Object.entries(extensions).filter(([extension]) => used.has(extension));
	const overrides = names
		.filter((name) => name.endsWith('.xml'))
		.map((name) => {
			const type = kinds.find(([pattern]) => pattern.test(name))?.[1];
			if (type === undefined) throw new RangeError(`Nothing is known of the part ${name}.`);
			return `<Override PartName="/${name}" ContentType="${type}"/>`;
		});
	return (
		`${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		defaults
			.map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
			.join('') +
		`${overrides.join('')}</Types>`
	);
}
