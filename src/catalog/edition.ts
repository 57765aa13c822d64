/**
 * Whom the site is built for. Participants and clients get neither guides nor notes: EDITION=participant leaves out
 * every page that shows them, and what search says about them. With BRAND the site is a client's, who gets the notes only
 * where EDITION says so.
 */
export type Edition = 'facilitator' | 'participant';

export const edition = readEdition(process.env['EDITION'], process.env['BRAND']);

/** @throws Where it is neither of the two: a slip must not publish the notes. */
export function readEdition(value: string | undefined, brand?: string): Edition {
	if (!value) return brand ? 'participant' : 'facilitator';
	if (value === 'facilitator' || value === 'participant') return value;
	throw new Error(`EDITION is "${value}". Write facilitator or participant.`);
}
