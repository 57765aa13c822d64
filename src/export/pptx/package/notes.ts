import { DECORATIVE, NAMESPACES } from '../layouts.ts';
import { escapeXml, isRtl, toPlain, XML } from '../xml.ts';

/** A page of notes: a picture of the slide and one paragraph for each of the notes. */
export function notesSlide(notes: readonly string[], language: string): string {
	const paragraphs = notes
		.flatMap((note) => toPlain(note).split('\n'))
		.filter((text) => text.trim() !== '')
		.map(
			(text) =>
				`<a:p>${isRtl(text) ? '<a:pPr algn="r" rtl="1"/>' : ''}<a:r><a:rPr lang="${language}"/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`,
		);
	return (
		`${XML}<p:notes ${NAMESPACES}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>` +
		`<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide">${DECORATIVE}</p:cNvPr><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>` +
		'<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="3"/></p:nvPr></p:nvSpPr><p:spPr/>' +
		`<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`
	);
}
