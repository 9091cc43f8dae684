import { createHash } from 'node:crypto';
import { toHalfWidth } from '../schema/half-width.ts';
import { findFullNames, isFullName } from '../personal-data/index.ts';

const unusual = /[\s【】\uFF01-\uFF5E]/u;

/**
 * The name of an organisation as it is compared: half width, without spaces, brackets of one kind. Names that
 * differ in anything else are different names.
 */
export function payeeKey(name: string): string {
	if (!unusual.test(name)) return name;
	return toHalfWidth(name).replace(/\s/gu, '').replaceAll('【', '(').replaceAll('】', ')');
}

/** What stands for a payee in addresses and file names: the first 64 bits of the SHA-256 of its key, in hex. */
export function payeeId(name: string): string {
	return createHash('sha256').update(payeeKey(name)).digest('hex').slice(0, 16);
}

const hidden = /[*＊×某○□◯]/u;
/** Names of several parts, as Uygurs and others bear them. */
const dotted = /[·•・]/u;

/** Does the name read as a private person's, masked or in full? Such a one gets no page, whatever its row says. */
export function readsAsPerson(name: string): boolean {
	return (
		hidden.test(name) || isFullName(name) || findFullNames(name).some((each) => dotted.test(each))
	);
}
