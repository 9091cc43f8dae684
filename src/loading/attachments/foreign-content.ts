import { latin1 } from './bytes.ts';

/** How much of what stands behind a picture is looked at, from either end of it. */
const lookedAtBytes = 65_536;

/** What browsers, archives and systems take for a file of theirs, wherever it begins. */
const marks = [
	...['<!doctype', '<html', '<head', '<body', '<script', '<svg', '<iframe', '<?php'],
	...['javascript:', '%pdf-', 'pk\u0003\u0004', '\u007felf', 'rar!\u001a', '7z\u00bc\u00af'],
];

/** Does something that another program opens or runs stand in these bytes? Text written by a camera does not. */
export function holdsForeignContent(bytes: Uint8Array): boolean {
	const [start, end] = [bytes.subarray(0, lookedAtBytes), bytes.subarray(-lookedAtBytes)].map(
		(part) => latin1(part).toLowerCase(),
	);
	return (
		(start ?? '').startsWith('mz') ||
		marks.some((mark) => start?.includes(mark) === true || end?.includes(mark) === true)
	);
}
