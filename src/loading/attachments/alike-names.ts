import { finding, type Finding } from '../../domain/findings/findings.ts';

/** Files of one folder that some systems take for one, for their names differ in case or in how they are encoded. */
export function findAlikeNames(files: readonly string[]): Finding[] {
	const first = new Map<string, string>();
	return files.flatMap((file) => {
		const folded = file.normalize('NFKC').toUpperCase().toLowerCase();
		const other = first.get(folded);
		if (other === undefined) {
			first.set(folded, file);
			return [];
		}
		return [finding('names-alike', { file }, { name: other.slice(other.lastIndexOf('/') + 1) })];
	});
}
