/** A rectangle, in pixels. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

interface Mark {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

/** How far apart the places are that are tried. */
const STEP = 12;
const GAP = 6;

/**
 * A place for the label of each mark, as near to it as may be, so that no label lies over another, over a mark or outside
 * the area. None where there is no such place left.
 */
export function placeLabels(
	marks: readonly Mark[],
	sizes: readonly { readonly width: number; readonly height: number }[],
	area: Box,
): (Box | undefined)[] {
	const taken: Box[] = marks.map(boxOf);
	return marks.map((mark, index) => {
		const box = nearestFree(mark, sizes[index]!, area, taken);
		if (box) taken.push(box);
		return box;
	});
}

function boxOf({ x, y, radius }: Mark): Box {
	return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

function nearestFree(
	mark: Mark,
	{ width, height }: { readonly width: number; readonly height: number },
	area: Box,
	taken: readonly Box[],
): Box | undefined {
	const beside = { x: mark.x + mark.radius + GAP, y: mark.y - height / 2, width, height };
	const before = { ...beside, x: mark.x - mark.radius - GAP - width };
	const places = [beside, before];
	for (let y = area.y; y + height <= area.y + area.height; y += STEP) {
		for (let x = area.x; x + width <= area.x + area.width; x += STEP) places.push({ x, y, width, height });
	}
	return places
		.filter((place) => isInside(place, area) && !taken.some((box) => overlap(place, box)))
		.reduce<Box | undefined>(
			(best, place) => (!best || apart(mark, place) < apart(mark, best) ? place : best),
			undefined,
		);
}

/** From the middle of a mark to the nearest point of a label. */
export function apart(mark: { readonly x: number; readonly y: number }, box: Box): number {
	const near = nearestPoint(mark, box);
	return Math.hypot(near.x - mark.x, near.y - mark.y);
}

export function nearestPoint({ x, y }: { readonly x: number; readonly y: number }, box: Box) {
	return {
		x: Math.min(Math.max(x, box.x), box.x + box.width),
		y: Math.min(Math.max(y, box.y), box.y + box.height),
	};
}

function isInside(inner: Box, outer: Box): boolean {
	return (
		inner.x >= outer.x &&
		inner.y >= outer.y &&
		inner.x + inner.width <= outer.x + outer.width &&
		inner.y + inner.height <= outer.y + outer.height
	);
}

function overlap(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
