import type { OpenFiles } from './open-files.ts';

/** Where the examples find the files. */
export interface RecipePlace {
	/** The address of the site's root, without a slash at its end. */
	readonly root: string;
	readonly files: OpenFiles;
}

/** What each village spent on a category in the newest years, read from the CSVs of these years. */
export function duckdbCsvRecipe({ root, files }: RecipePlace): string {
	const listed = files.ledgers.slice(0, 2).map(({ path }) => `  '${root}${path}'`);
	return [
		'SELECT year, villageName, sum(expenseFen) / 100.0 AS yuan',
		'FROM read_csv([',
		listed.join(',\n'),
		'], hive_partitioning = true)',
		"WHERE category = '招待费'",
		'GROUP BY year, village, villageName',
		'ORDER BY yuan DESC;',
	].join('\n');
}

/** The same of all years from the Parquet files, whose names the list of them tells. */
export function duckdbParquetRecipe({ root }: RecipePlace): string {
	return [
		'SET VARIABLE files = (',
		`  SELECT list('${root}/downloads/ledger/' || y.file)`,
		`  FROM (SELECT unnest(years) AS y FROM read_json('${root}/downloads/ledger/index.json'))`,
		');',
		'SELECT year, category, sum(expenseFen) / 100.0 AS yuan',
		"FROM read_parquet(getvariable('files'), hive_partitioning = true)",
		'WHERE expenseFen IS NOT NULL',
		'GROUP BY year, category',
		'ORDER BY year, yuan DESC;',
	].join('\n');
}

/** How the SQLite file comes onto a computer. */
export function databaseRecipe({ root, files: { database } }: RecipePlace): string {
	const [first = ''] = database;
	const name = first.slice(first.lastIndexOf('/') + 1);
	return [
		...database.map((path) => `curl -O ${root}${path}`),
		database.length === 1 ? `gunzip ${name}` : 'cat county.sqlite.gz.* | gunzip > county.sqlite',
		'sqlite3 county.sqlite',
	].join('\n');
}

/** The largest payments of a year without a decision, with the village that made them. */
export const sqliteRecipe = [
	'SELECT v.name, l.date, l.voucher, l.summary, l.expenseFen / 100.0 AS yuan',
	'FROM ledger AS l JOIN villages AS v ON v.id = l.village',
	"WHERE l.date >= '2025-01-01' AND l.expenseFen > 1000000 AND l.decision IS NULL",
	'ORDER BY l.expenseFen DESC',
	'LIMIT 20;',
].join('\n');

export const datasetteRecipe = 'pip install datasette\ndatasette county.sqlite';

export function pandasRecipe({ root, files }: RecipePlace): string {
	return [
		'import pandas as pd',
		'',
		'ledger = pd.read_csv(',
		`    "${root}${files.ledgers[0]?.path ?? ''}",`,
		'    dtype={"village": str, "township": str, "account": str},',
		'    parse_dates=["date"],',
		')',
		'spent = ledger.groupby("category")["expenseFen"].sum() / 100',
		'print(spent.sort_values(ascending=False))',
	].join('\n');
}

export function rRecipe({ root, files }: RecipePlace): string {
	return [
		'library(readr)',
		'library(dplyr)',
		'',
		'ledger <- read_csv(',
		`  "${root}${files.ledgers[0]?.path ?? ''}",`,
		'  col_types = cols(village = "c", township = "c", account = "c", voucher = "c")',
		')',
		'ledger |>',
		'  group_by(category) |>',
		'  summarise(yuan = sum(expenseFen, na.rm = TRUE) / 100) |>',
		'  arrange(desc(yuan))',
	].join('\n');
}
