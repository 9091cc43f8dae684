import { openFolder } from './open-folder.ts';
import { readCountyFrom, type CountyRead } from './read-county.ts';

/** Reads the county's own files and looks at what else lies at the top of the data folder. */
export function loadCounty(dataFolder: string): CountyRead {
	return readCountyFrom(openFolder(dataFolder));
}
