/** The heading of the column that holds the first digits of a file's SHA-256, see `looked-at.csv`. */
export const fingerprintHeading = '指纹';

/**
 * Is a cell the fingerprint of a file? Digits between the letters of a hexadecimal number would read like
 * somebody's telephone; digits alone may be one.
 */
export function isFingerprint(cell: string, heading: string | undefined): boolean {
	return heading === fingerprintHeading && hexadecimal.test(cell) && holdsLetter(cell);
}

const hexadecimal = /^[0-9a-f]{12,64}$/i;

/** Does it hold a digit that is written as a letter? */
export function holdsLetter(digits: string): boolean {
	return /[a-f]/i.test(digits);
}
