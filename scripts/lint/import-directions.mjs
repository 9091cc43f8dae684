import path from 'node:path';

/**
 * Which rooms a room may import from, itself aside: whole folders of `src/`, or single modules where only those
 * are open to it. The order is the way of the data, so that a reader goes from byte to pixel without going back.
 */
export const rooms = {
	domain: [],
	village: ['domain'],
	loading: ['domain', 'village'],
	corrections: ['domain', 'village', 'loading'],
	summary: ['domain', 'village'],
	checks: ['domain', 'village', 'summary'],
	// Every locale is held against the rules and their values: of the checks, texts see types alone.
	texts: [
		...['domain', 'corrections/correction.ts', 'corrections/correction-line.ts'],
		...['hint-rule', 'hint-topics', 'index'].map((name) => `checks/hints/${name}.ts`),
	],
	inspecting: ['domain', 'village', 'loading', 'summary', 'checks', 'importing/tidy/tidy-table.ts'],
	templates: ['domain'],
	importing: ['domain', 'loading'],
	reporting: ['domain', 'loading', 'checks', 'inspecting', 'texts'],
	views: ['domain', 'village', 'summary', 'checks', 'corrections', 'texts'],
	search: ['domain', 'village', 'summary', 'checks', 'views', 'texts'],
	// What the programs of others read: declared once, for the page that explains it and for what is written.
	'open-data': ['domain', 'village', 'summary', 'checks', 'views', 'search', 'texts'],
	site: [
		...['domain', 'village', 'loading', 'summary', 'checks', 'corrections', 'inspecting'],
		...['views', 'search'],
	],
	// It runs in the browser: of the rooms that touch files, what takes them as an argument alone.
	desk: [
		...['domain', 'village', 'loading', 'summary', 'checks', 'inspecting', 'texts', 'views'],
		...['asks-reason', 'correction', 'living-cells', 'row-changes'].map(
			(name) => `corrections/${name}.ts`,
		),
		...['addresses', 'open-site', 'site-data', 'village-survey'].map((name) => `site/${name}.ts`),
	],
	publishing: [
		...['domain', 'village', 'loading', 'summary', 'checks', 'corrections', 'inspecting'],
		...['templates', 'views', 'search', 'open-data', 'site', 'desk', 'texts', 'components/link.ts'],
	],
	// The office tool does in the browser what the commands do: only what touches no files.
	client: [
		...['domain', 'search', 'texts', 'importing', 'desk'],
		...['match-headings', 'read-csv', 'read-table', 'reading-limits', 'write-csv'].map(
			(name) => `loading/${name}.ts`,
		),
		...['printable', 'tally', 'text-report'].map((name) => `reporting/${name}.ts`),
		'publishing/files/download-csv.ts',
	],
	components: [
		...['domain', 'village', 'summary', 'checks', 'corrections', 'texts', 'views'],
		...['search', 'open-data', 'client', 'styles'],
	],
	layouts: ['domain', 'texts', 'views', 'components', 'styles'],
	pages: [
		...['domain', 'village', 'summary', 'checks', 'corrections', 'texts', 'views', 'search'],
		...['open-data', 'site', 'client', 'components', 'layouts', 'styles'],
	],
	content: ['components', 'texts', 'views'],
};

/** The rooms that read and write files. */
const touchesFiles = ['loading', 'corrections', 'site', 'publishing'];
/** The rooms that Astro compiles. */
const drawnByAstro = ['pages', 'layouts', 'components', 'content.config.ts', 'middleware.ts'];

/**
 * Says of an import why it goes against the arrows; `undefined` where it does not.
 * @param {string} from path of the importing file, from the project's folder, with forward slashes
 * @param {string} specifier as written
 * @returns {string | undefined}
 */
export function wrongDirection(from, specifier) {
	if (from.startsWith('src/')) return wrongInSource(from.slice('src/'.length), specifier);
	if (from.startsWith('scripts/') && !from.startsWith('scripts/bench')) {
		const target = path.posix.join(path.posix.dirname(from), specifier);
		if (specifier.startsWith('.') && target.startsWith('test/'))
			return 'Commands must run without the tests: move what both need into src/ or scripts/.';
	}
	return undefined;
}

/**
 * @param {string} from path below src/
 * @param {string} specifier as written
 */
function wrongInSource(from, specifier) {
	const room = from.split('/')[0] ?? '';
	if (specifier.startsWith('astro:') && !drawnByAstro.includes(room))
		return `src/${room}/ imports no astro:*: only ${drawnByAstro.join(', ')} are drawn by Astro.`;
	if (/^(node:)?(fs|fs\/promises)$/.test(specifier) && !touchesFiles.includes(room))
		return `src/${room}/ touches no files: only ${touchesFiles.join(', ')} do. Take what was read as an argument.`;
	if (!specifier.startsWith('.')) return undefined;
	const target = path.posix.join(path.posix.dirname(from), specifier);
	if (target.startsWith('..'))
		return 'src/ imports nothing from outside: commands, demo and tests stand above it.';
	const allowed = rooms[room];
	const other = target.split('/')[0] ?? '';
	if (!allowed || other === room || !(other in rooms)) return undefined;
	if (allowed.includes(other) || allowed.includes(target)) return undefined;
	const arrow = allowed.length > 0 ? `only from ${allowed.join(', ')}` : 'from no other room';
	return `src/${room}/ imports ${arrow}, not from src/${other}/: data flows domain → village → loading → checks, summary → views → search, site → publishing, pages.`;
}

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
	meta: { type: 'problem', schema: [], messages: { wrong: '{{reason}}' } },
	create(context) {
		const from = path.relative(context.cwd, context.filename).split(path.sep).join('/');
		/** @param {{ value?: unknown } | null | undefined} source */
		const look = (source) => {
			if (typeof source?.value !== 'string') return;
			const reason = wrongDirection(from, source.value);
			if (reason) context.report({ node: source, messageId: 'wrong', data: { reason } });
		};
		return {
			ImportDeclaration: ({ source }) => look(source),
			ExportNamedDeclaration: ({ source }) => look(source),
			ExportAllDeclaration: ({ source }) => look(source),
			ImportExpression: ({ source }) => look(source),
			TSImportType: ({ source, argument }) => look(source ?? argument?.literal),
		};
	},
};

export const importDirections = { rules: { 'import-directions': rule } };
