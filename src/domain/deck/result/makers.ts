import type { SlideMakerName } from '../deck-template.ts';
import type { SlideMaker } from './material.ts';
import { makeCaps } from './slides/caps.ts';
import { makeContradictions, makeOrigin, makeRemarks, makeWords } from './slides/closing.ts';
import { makeDimension, makeDimensions, makeShape } from './slides/dimensions.ts';
import { makeChangePlan, makeFirstMoves, makeMustDo, makeNextMoves } from './slides/moves.ts';
import { makeSummary, makeTitle } from './slides/opening.ts';
import { makeBiggestRisks, makeRisks } from './slides/risks.ts';
import { makeTouchpoints } from './slides/touchpoints.ts';
import { makeFindOut, makeNearest, makeOpen, makeShowEvidence } from './slides/unknowns.ts';
import { makeScale, makeVerdict } from './slides/verdict.ts';

/** Who makes which slides. */
export const slideMakers: Readonly<Record<SlideMakerName, SlideMaker>> = {
	title: makeTitle,
	summary: makeSummary,
	verdict: makeVerdict,
	scale: makeScale,
	shape: makeShape,
	dimensions: makeDimensions,
	dimension: makeDimension,
	caps: makeCaps,
	contradictions: makeContradictions,
	risks: makeRisks,
	biggestRisks: makeBiggestRisks,
	touchpoints: makeTouchpoints,
	firstMoves: makeFirstMoves,
	mustDo: makeMustDo,
	nextMoves: makeNextMoves,
	changePlan: makeChangePlan,
	findOut: makeFindOut,
	showEvidence: makeShowEvidence,
	nearest: makeNearest,
	open: makeOpen,
	remarks: makeRemarks,
	words: makeWords,
	origin: makeOrigin,
};
