/**
 * What stands before a file's path in the data folder for its path in the repository.
 * @param dataFolder as given on the command line, relative to the repository
 */
export function dataFolderPath(dataFolder: string): string {
	const folder = dataFolder.replaceAll('\\', '/').replace(/^(\.\/+)+|\/+$/g, '');
	return folder && folder !== '.' ? `${folder}/` : '';
}
