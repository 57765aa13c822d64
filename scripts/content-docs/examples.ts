/** One of each kind of file, as small as it can be and still valid; a test parses them. Northwind Energy is invented. */
export const examples = {
	module: `---
title: Humans in the loop
order: 3
dimension: H
summary: Who decides, who notices, who steps in.
minutes: { least: 26, usual: 35, most: 46 }
outcomes:
  - Walk a real contact through your plan.
  - Say who may change what without asking.
keyPoints:
  - There are two loops.
  - Counting people tells little.
  - A no that takes something away needs a person.
furtherReading:
  - id: masai
    why: The best evidence on work shared between AI and people where the stakes are very high.
room:
  - Tables for four.
doNotMiss: Everybody leaves with one sentence that says what a frontline person may change.
objections:
  - says: Our customers never ask for a person.
    answer: Two things look the same in a report. Nobody asks, or nobody finds the way.
  - says: A human checks everything.
    answer: Ask how long a check takes, and how often something is changed.
sections:
  - id: two-loops
    title: Two loops
    minutes: { least: 3, usual: 4, most: 5 }
    exercises: [walk-the-case]
    notes:
      say: ["One loop is around the customer, the other around the decision."]
      ask: [Which of the two do you mean?]
      quiet: Ask each table for one word.
      hot: Say that the test is of a route and not of a person.
  - id: who-decides
    title: Who decides
    minutes: { least: 3, usual: 4, most: 5 }
    notes:
      say: ["Now the loop around the decision."]
      ask: [Who may say no?]
      quiet: Tell the case of the editor.
      hot: Thank whoever spoke.
---

## Two loops

A text of 900 to 1,500 words.<Cite id="masai" />

## Who decides

The second section.
`,
	exercise: `- id: walk-the-case
  title: Walk one case to its end
  purpose: To find the step at which nobody would notice an error.
  group: Alone, then pairs
  ownPlan: true
  feeds: [H4, H5]
  minutes: { least: 20, usual: 27, most: 36 }
  materials:
    - { item: The plan, per: four, amount: 1 }
  steps:
    - who: solo
      minutes: { least: 8, usual: 11, most: 15 }
      prompt: Think of one real contact of the last three months. Write its date and what was needed.
    - who: pair
      minutes: { least: 12, usual: 16, most: 21 }
      prompt: Walk through it as it would run under the plan. Who decides at each step?
  goodOutcome: Each pair names at least one step at which an error would stay unnoticed.
  goesWrong:
    - what: Groups describe the process as it is drawn.
      do: Ask for the last real case, with its date.
  worksheet:
    title: Walk one case
    parts:
      - { kind: lines, label: "The case, in one sentence", lines: 3 }
      - { kind: table, columns: [Step, Who decides?, "How would we notice?"], rows: 6 }
      - { kind: scale, label: How sure are we?, from: A guess, to: Seen working, steps: 5 }
`,
	slides: `# There were officials in this loop
section: two-loops

case: toeslagen

sources: toeslagen

Notes:
Speak slowly; this case hurt many families. Ask where in the plan a score could become a verdict.

---

# One phrase stands for two loops
section: two-loops

- Around the customer: can somebody who is stuck reach a person?
- Around the decision: does a person check it?

Notes:
Draw two circles while you speak.
`,
	case: `---
name: Assistant in customer service at Northwind Energy
organisation: Northwind Energy
sector: energy
country: Sweden
mode: ai_first
stakes: 3
stakesNote: For customers in debt, who may lose their supply.
purpose: savings and service
started: "2024-01"
outcome:
  kinds: [reversed]
  date: "2025-05-08"
  summary: People answer again.
  confidence: high
summary: An assistant answered first, and people came back after a year.
learn: Count what comes back before counting what was saved.
timeline:
  - { date: "2024-02", what: The assistant begins., source: northwind-gazette }
  - { date: "2025-05-08", what: People answer again., source: northwind-gazette }
misquotes:
  - { said: It never worked., instead: It worked for simple requests. }
unknown:
  - What it cost to come back.
discuss:
  - At which number would you have stopped?
---

## What was planned

An assistant for all first contacts.<Cite id="northwind-gazette" />

## What happened

It was taken back in May 2025.<Cite id="northwind-gazette" />

## What to learn

The numbers were there from the first month.
`,
	source: `title: Northwind turns back to people
publisher: The Gazette
author: A. Writer
published: "2025-05-08"
url: https://example.org/northwind
access: seen
flag: V1
confidence: high
checked: "2026-11-21"
`,
	evidence: `title: Waiting at Northwind
by: A. Writer
kind: study
published: "2025-02"
finding: In 2024, customers with assistance waited 14% less.
figures:
  - { value: "-14%", what: time waited, scope: 900 customers of one firm, date: "2024" }
scope: One firm, 900 customers, January to June 2024.
limits: The firm paid for the study.
misquoted:
  - { said: AI ends waiting., instead: Waits were 14% shorter in one firm. }
use: To show what a fair comparison looks like.
sources: [northwind-gazette]
flag: V1
confidence: medium
checked: "2026-11-21"
`,
	term: `term: containment
also: [contained, containment rate]
linkAs: [containment, containment rate]
meaning: The share of contacts that end without a person. It does not say that anything was solved.
inPractice: A customer who gives up counts as contained.
see: [deflection]
`,
	figure: `title: Waits were shorter with assistance in 2024
kind: bars
unit: " min"
note: One firm, 900 customers. The firm paid for the study.
sources: [northwind-gazette]
rows:
  - { label: Without assistance, value: 7 }
  - { label: With assistance, value: 6, tone: machine }
`,
	session: `title: Half day
summary: Two modules and a decision.
for: A team with a plan that is about to be approved.
minutes: 60
parts:
  - title: Morning
    minutes: 60
    items:
      - { block: Welcome and the question of the day, who: facilitator, minutes: 15 }
      - { module: humans-in-the-loop, section: two-loops, minutes: 5 }
      - { module: humans-in-the-loop, exercise: walk-the-case, minutes: 25 }
      - { break: Coffee, minutes: 15 }
`,
	page: `---
title: About
description: What this is, whom it serves, and where it comes from.
---

The text, with links such as [the method](/method/).
`,
} as const;
