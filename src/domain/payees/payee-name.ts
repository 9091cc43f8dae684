import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
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
	const known = ids.get(name);
	if (known !== undefined) return known;
	const id = bytesToHex(sha256(utf8ToBytes(payeeKey(name))).subarray(0, 8));
	if (ids.size >= mostKept) ids.clear();
	ids.set(name, id);
	return id;
}

/** Many rows name the same: their ids are kept, for a digest costs more than all else that is read of a name. */
const ids = new Map<string, string>();
const mostKept = 10_000;

const hidden = /[*＊×某○□◯]/u;
/** Names of several parts, as Uygurs and others bear them. */
const dotted = /[·•・]/u;

/** Does the name read as a private person's, masked or in full? Such a one gets no page, whatever its row says. */
export function readsAsPerson(name: string): boolean {
	return (
		hidden.test(name) || isFullName(name) || findFullNames(name).some((each) => dotted.test(each))
	);
}
