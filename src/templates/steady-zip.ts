import { unzipSync, zipSync } from 'fflate';

/** The first moment a zip archive can name; it is written in local time, so the same in every time zone. */
const beginning = new Date(1980, 0, 1);

/** The same archive with the same times in it whenever it was made: equal contents, equal bytes. */
export function steadyTimes(archive: Uint8Array): Uint8Array {
	return zipSync(unzipSync(archive), { mtime: beginning, level: 9 });
}
