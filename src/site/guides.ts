import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compareText } from '../domain/order.ts';
import { aboutPath, guidePath } from '../views/paths.ts';

const folder = fileURLToPath(new URL('../content/guides/', import.meta.url));

/** The guides that maintainers write: the address of each page, and its MDX. */
export function readGuides(): { readonly path: string; readonly source: string }[] {
	return readdirSync(folder)
		.sort(compareText)
		.map((file) => {
			const name = file.replace(/\.mdx$/, '');
			return {
				path: name === 'about' ? aboutPath : guidePath(name),
				source: readFileSync(`${folder}${file}`, 'utf8'),
			};
		});
}
