import type { FittedBrand } from '#domain/brand/fit-brand.ts';
import { toCustomProperties, toFontStack } from '#domain/brand/palette.ts';
import type { Report } from '#domain/report/report.ts';

/** How a report looks, as a style sheet for a file of its own or for a page that shows it. White paper in any theme. */
export function reportCss({ fingerprint, questionnaire }: Report, { brand, palette }: FittedBrand): string {
	const properties = Object.entries(toCustomProperties(palette)).map(([name, value]) => `${name}:${value};`);
	return `.report{${properties.join('')}--brand-font:${toFontStack(brand.font)}}
@page{margin:18mm 16mm 20mm;
@bottom-left{content:"Fingerprint ${fingerprint}, questionnaire ${questionnaire}";font:8pt sans-serif;color:#45564e}
@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#45564e}}
${RULES}`;
}

const RULES = `.report{box-sizing:border-box;max-width:54rem;margin:0 auto;padding:clamp(1rem,5vw,4rem);color:var(--brand-ink);background:var(--brand-paper);font:1rem/1.5 var(--brand-font);color-scheme:light}
.report *{box-sizing:border-box;font-family:inherit;letter-spacing:normal}
.report>header{padding-top:1.5rem;border-top:.5rem solid var(--brand-first)}
.report .logo{display:block;max-width:14rem;max-height:4rem;margin-bottom:1.5rem}
.report .client{margin:0;color:var(--brand-ink-2)}
.report h1{margin:0 0 .5rem;color:var(--brand-first-text);font-size:2rem;line-height:1.2;font-weight:700}
.report h2{margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:1px solid var(--brand-rule);color:var(--brand-first-text);font-size:1.5rem;line-height:1.25;font-weight:700}
.report h3{margin:1.5rem 0 .5rem;color:var(--brand-ink);font-size:1.125rem;line-height:1.3;font-weight:700}
.report p,.report li,.report td,.report th{overflow-wrap:anywhere;white-space:pre-line}
.report p,.report ul,.report ol{margin:0 0 .75rem}
.report p{max-width:44rem}
.report ul,.report ol{padding-inline-start:1.25rem}
.report nav a{color:inherit}
.report .about{color:var(--brand-ink-2)}
.report .note{max-width:none;padding:.75rem 1rem;border-inline-start:.25rem solid var(--brand-second);background:var(--brand-wash)}
.report figure{margin:1rem 0}
.report figure svg{display:block;width:100%;height:auto;margin-bottom:.5rem}
.report figcaption{margin-bottom:.5rem}
.report .reading{color:var(--brand-ink-2);font-size:.875rem}
.report table{width:100%;margin:0 0 1rem;border-collapse:collapse;table-layout:fixed;font-size:.875rem;line-height:1.4}
.report caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.report th,.report td{padding:.375rem .5rem;border-bottom:1px solid var(--brand-rule);text-align:start;vertical-align:top;color:inherit;font-size:inherit}
.report thead th{border-bottom:2px solid var(--brand-first);background:var(--brand-wash);font-weight:700;vertical-align:bottom}
.report tbody th{font-weight:600}
.report .num{font-variant-numeric:tabular-nums;text-align:end}
.report>footer{margin-top:2.5rem;padding-top:.75rem;border-top:1px solid var(--brand-rule);color:var(--brand-ink-2);font-size:.875rem}
@media screen and (max-width:44rem){
.report thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.report table,.report tbody,.report tr,.report tbody th,.report td{display:block}
.report tr{padding-block:.5rem;border-bottom:1px solid var(--brand-rule)}
.report tbody th,.report td,.report td.num{padding:.125rem 0;border:0;text-align:start}
.report td:empty{display:none}
.report td::before{content:attr(data-name) ": ";color:var(--brand-ink-2)}
}
@media print{
.report{max-width:none;padding:0;font-size:10.5pt}
.report nav{display:none}
.report h2,.report h3,.report figcaption{break-after:avoid}
.report tr,.report .note,.report figure{break-inside:avoid}
.report thead{break-after:avoid}
.report tbody tr:first-child{break-before:avoid}
.report thead{display:table-header-group}
.report p,.report li{orphans:3;widows:3}
.report thead th,.report .note{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.report figure svg{max-height:20cm}
}
`;
