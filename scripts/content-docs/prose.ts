/** What stands before and after the kinds of file. The tables between are made from the schemas. */
export const intro = `# Writing content

For facilitators and authors. Everything that people read lies in the folder \`content/\`, in text files that any editor opens. This page has every kind of file with every field.

<!-- Made by \`npm run docs\` from the schemas and from scripts/content-docs. Change those; a test compares. -->

## Start

\`\`\`sh
npm run new
\`\`\`

asks what you want to begin (a module, a case, a source or a term) and makes the files. They are valid as they are, so you can change one thing at a time. Without questions:

\`\`\`sh
npm run new -- module what-it-costs "What it costs"
npm run new -- term shadow-week "shadow week"
\`\`\`

Nothing that is there is ever overwritten. \`npm run dev\` shows the site while you write.

## Check

\`\`\`sh
npm run press-two -- check
npm run press-two -- check content/modules/what-it-costs
\`\`\`

It says file, place, what is wrong and what to do: fields and sums, ids that lead nowhere, figures without source or date, terms that are not linked, dead links, images without text, and spelling. It also shows how easily each text can be read; that is a hint and never a fault. [command-line.md](command-line.md) has more.

**Spelling** is British. A name or a term that is right goes into \`content/words.txt\`, one word a line, in the order of the alphabet. A word in quotation marks there is right only inside a quotation. Figures, abbreviations in capitals, addresses and the names of publishers and authors are not looked at.

## What the fields hold

| what | how it is written |
| --- | --- |
| text | plain text, never empty; no Markdown. In quotes where it holds \`: \` or begins with a quotation mark; long text begins with \`>-\` |
| id | small letters, digits and single hyphens: \`walk-the-case\`. The name of the file or folder is the id, or there is a field for it |
| date | as exact as it is known, in quotes: \`"2025-05-08"\`, \`"2025-05"\` or \`"2025"\` |
| day | a whole date, in quotes: \`"2026-11-21"\` |
| minutes | at least, as a rule, at most, in whole minutes: \`{ least: 5, usual: 8, most: 12 }\` |
| question | the id of a question of the assessment: \`H3\` |
| group | named values, indented below the field or between braces |

A field that is no list and no group has one value. \`steps[].who\` is the field \`who\` of each item of the list \`steps\`.`;

export const texts = `## Texts

Modules, cases and pages are written in Markdown: paragraphs, \`##\` headings, lists, *emphasis*, links. There are no imports and no HTML, and in modules and cases these components:

| component | what it does |
| --- | --- |
| \`<Cite id="klarna" />\` | names a source, study or case behind the sentence; the page numbers it and lists it |
| \`<Case id="dukaan">Dukaan</Case>\` | links words to the page of a case |
| \`<Figure id="record-headcount" />\` | shows a chart, on a line of its own |
| \`<Term id="containment">contained</Term>\` | links a word to the glossary; \`npm run link-terms\` writes these |

A paragraph with a share, a sum of money or a large count names its source, and it or one before it in the section says from when the figure is. A section that says that its example is invented needs neither. Links to pages of the site begin and end with a slash: \`[the method](/method/)\`.`;

export const slides = `## Slides

\`modules/<id>/slides.md\`, 8 to 14 slides, divided by a line \`---\`. A slide is a title (\`#\`, its message, at most 75 characters), \`section:\` with the id of a section, then at most one block, then \`sources:\` where they are needed, then \`Notes:\` and what is to be said. A quotation or a figure needs sources. Participants never see the notes.

| block | how it is written |
| --- | --- |
| list | up to three lines that begin with \`- \` |
| statement | one paragraph of at most 40 words |
| quotation | \`> The exact words.\`, and a last line \`> -- Name, role, day\` |
| table | a Markdown table of at most 4 columns and 5 rows |
| chart | \`figure: record-headcount\` |
| question | \`question: H3\`, which the room answers by a show of hands |
| exercise | \`exercise: walk-the-case\`, with its timer |
| case | \`case: klarna\` |`;

export const editions = `## Editions

The site is built for facilitators, with guides and speaker notes. For participants, leave them out:

\`\`\`sh
EDITION=participant npm run build
\`\`\`

Nobody can then find them in the files of the site, nor by its search. A client’s site leaves them out by itself: the [README](../README.md#a-site-for-a-client) says how to build one.

## Content of your own

\`CONTENT\` names another content folder, seen from the project's folder, from which modules, cases and all that belongs to them are read; the questionnaire stays the project's own:

\`\`\`sh
CONTENT=our-content npm run build
npm run press-two -- check our-content
\`\`\`

Questions, levels and thresholds of the assessment lie in \`content/questionnaire/\`. A published version is never edited; [CONTRIBUTING.md](../CONTRIBUTING.md) says how a new one is made.
`;
