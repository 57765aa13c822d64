import { SaxesParser } from 'saxes';

import type { Fault } from '#errors/fault.ts';

type Found = Omit<Fault, 'place'>;

/** All that a drawing needs. What can run, fetch or unfold into more than was written is not among it. */
const ELEMENTS = new Set(
	(
		'svg g defs title desc path rect circle ellipse line polyline polygon text tspan ' +
		'linearGradient radialGradient stop clipPath mask'
	).split(' '),
);
const ATTRIBUTES = new Set(
	(
		'xmlns version id class style transform viewBox width height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points dx dy ' +
		'rotate pathLength preserveAspectRatio offset gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits ' +
		'maskContentUnits href fill fill-rule fill-opacity stroke stroke-width stroke-linecap stroke-linejoin ' +
		'stroke-miterlimit stroke-dasharray stroke-dashoffset stroke-opacity opacity color clip-path clip-rule mask ' +
		'stop-color stop-opacity font-family font-size font-weight font-style font-variant font-stretch letter-spacing ' +
		'word-spacing text-anchor dominant-baseline text-decoration textLength lengthAdjust display visibility overflow ' +
		'paint-order vector-effect shape-rendering text-rendering enable-background role aria-label aria-labelledby ' +
		'aria-hidden lang baseProfile'
	).split(' '),
);
/** What may stand before a bracket in a value. `url` only of something in the same drawing. */
const FUNCTIONS = /^(?:rgba?|hsla?|matrix|translate|rotate|scale|skew[XY])$/i;
const PLAIN = 'Export it as plain SVG, or use a PNG.';

/** The first thing that keeps an SVG from being a drawing and nothing more. */
export function checkSvg(text: string): Found | undefined {
	let found: Found | undefined;
	let isRoot = true;
	const refuse = (fault: string, next = PLAIN) => (found ??= { fault, next });
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		refuse(`the SVG is not well-formed XML (${error.message.replace(/^\d+:\d+: /, '')})`);
	});
	parser.on('doctype', () => refuse('the SVG has a document type, which can hide content'));
	parser.on('processinginstruction', ({ target }) => refuse(`the SVG has an instruction, <?${target}?>`));
	parser.on('opentag', ({ name, attributes }) => {
		if (isRoot && name !== 'svg') refuse(`the SVG begins with <${name}>`);
		isRoot = false;
		if (!ELEMENTS.has(name)) refuse(`<${name}> may not be in a logo`);
		for (const [attribute, value] of Object.entries(attributes)) {
			const fault = checkAttribute(attribute, value);
			if (fault !== undefined) refuse(`${fault} of <${name}>`);
		}
	});
	parser.write(text);
	if (!found) parser.close();
	return found;
}

function checkAttribute(name: string, value: string): string | undefined {
	if (name.startsWith('xmlns:') || name === 'xml:space' || name === 'xml:lang' || name.startsWith('data-'))
		return undefined;
	if (!ATTRIBUTES.has(name) && name !== 'xlink:href')
		return name.startsWith('on')
			? `the SVG has a script, the attribute ${name}`
			: `the SVG has the attribute ${name}, which may not be in a logo,`;
	if (name.endsWith('href') && !/^#[\w.-]+$/.test(value))
		return `the SVG refers to something outside itself in ${name}`;
	if (/[\\@]/.test(value) && name === 'style') return 'the SVG has style that can fetch something in style';
	for (const [, called, inside] of value.matchAll(/([\w-]+)\s*\(([^)]*)/g)) {
		const isOwn = called!.toLowerCase() === 'url' && /^\s*["']?#[\w.-]+["']?\s*$/.test(inside!);
		if (isOwn || FUNCTIONS.test(called!)) continue;
		if (name !== 'aria-label' && name !== 'id' && name !== 'class')
			return `the SVG refers to something outside itself, ${called}(…), in ${name}`;
	}
	return undefined;
}
