import { openFolder } from '../loading/open-folder.ts';
import { readCountyFrom, type CountyRead } from '../loading/read-county.ts';
import { nameTidy } from './name-tidy.ts';

/** Reads and checks the county's own files, without its villages. */
export function inspectCountyFiles(dataFolder: string): CountyRead {
	const source = openFolder(dataFolder);
	const { findings, ...read } = readCountyFrom(source);
	return { ...read, findings: nameTidy(source, findings) };
}
