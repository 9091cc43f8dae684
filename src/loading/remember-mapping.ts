import { notRead } from '../domain/portal/not-read.ts';
import { isMap, parseDocument, visit, type Document } from 'yaml';

/** What an office confirmed of one of its tables. */
export interface Confirmed {
	/** The table's name. */
	readonly table: string;
	/** The village whose tables it holds for; the county's where there is none. */
	readonly village: string | undefined;
	/** By heading, the heading of the table's column, or that it is not read. */
	readonly columnNames: Readonly<Record<string, string>>;
	/** By the office's word, the standard category. */
	readonly categoryNames: Readonly<Record<string, string>>;
}

const opening = `# 办公室表格里的列名、类别名称对应哪一列、哪个标准类别。写法见 README.md。
`;

/**
 * The text of `import-mapping.yaml` with what was confirmed, beside what stands there with its remarks.
 * @param before a text that can be read as a mapping; empty where there is none
 */
export function rememberInMapping(
	before: string,
	{ table, village, columnNames, categoryNames }: Confirmed,
): string {
	if (Object.keys({ ...columnNames, ...categoryNames }).length === 0) return before;
	const document: Document = parseDocument(before);
	const owner = village === undefined ? [] : ['villages', village];
	const put = (group: readonly string[], entries: Readonly<Record<string, string>>) => {
		for (const [written, name] of Object.entries(entries)) {
			if (!isMap(document.contents)) document.contents = document.createNode({});
			document.setIn([...owner, ...group, written], name === '' ? notRead : name);
		}
	};
	put(['columns', table], columnNames);
	put(['categories'], categoryNames);
	// Published as JSON, it is handed over as people write it.
	if (isMap(document.contents) && document.contents.flow) {
		visit(document, {
			Collection: (_, node) => {
				node.flow = false;
			},
			Scalar: (_, node) => {
				delete node.type;
			},
		});
	}
	return before === '' ? `${opening}${String(document)}` : String(document);
}
