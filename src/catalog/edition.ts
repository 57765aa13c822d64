/**
 * Whom the site is built for. Participants and clients get neither guides nor notes: EDITION=participant leaves out
 * every page that shows them, and what search says about them.
 */
export type Edition = 'facilitator' | 'participant';

export const edition = readEdition(process.env['EDITION']);

/** @throws Where it is neither of the two: a slip must not publish the notes. */
export function readEdition(value: string | undefined): Edition {
	if (value === undefined || value === '' || value === 'facilitator') return 'facilitator';
	if (value === 'participant') return value;
	throw new Error(`EDITION is "${value}". Write facilitator or participant.`);
}
