import type { PortalContext } from '../domain/portal/portal-context.ts';
import type { CountySummary } from '../summary/county-summary.ts';
import { dataPackagePath, dataPath, homePath } from '../views/paths.ts';
import type { DescribedFiles } from './data-package.ts';

/** What both descriptions of the data say in words. */
export interface CatalogWords {
	readonly title: string;
	readonly description: string;
	readonly keywords: readonly string[];
}

export interface CatalogOptions extends CatalogWords {
	/** The address of an address of the site: whole where the origin is known, else from the root of the host. */
	readonly address: (path: string) => string;
}

type Years = Pick<CountySummary, 'years'>;

/** The catalogue of the county's data as DCAT 3 has it, in JSON-LD. */
export function dataCatalog(
	files: DescribedFiles,
	county: Years,
	{ portal, asOf }: PortalContext,
	{ title, description, keywords, address }: CatalogOptions,
): object {
	const publisher = { '@type': 'foaf:Organization', 'foaf:name': zh(portal.publisher) };
	const distributions = [
		...files.tables.map((file) => ({ file, name: file.table, type: 'text/csv' })),
		...files.ledgers.map((file) => ({ file, name: `ledger ${file.year}`, type: 'text/csv' })),
		...files.parquet.map((file) => ({
			...{ file, name: `ledger ${file.year}`, type: 'application/vnd.apache.parquet' },
		})),
		...files.database.map((file) => ({ file, name: 'SQLite', type: 'application/vnd.sqlite3' })),
	];
	return {
		'@context': {
			dcat: 'http://www.w3.org/ns/dcat#',
			dct: 'http://purl.org/dc/terms/',
			foaf: 'http://xmlns.com/foaf/0.1/',
			spdx: 'http://spdx.org/rdf/terms#',
			xsd: 'http://www.w3.org/2001/XMLSchema#',
		},
		'@id': address(dataPath),
		'@type': 'dcat:Catalog',
		'dct:title': zh(portal.title),
		'dct:publisher': publisher,
		'foaf:homepage': { '@id': address(homePath) },
		'dcat:dataset': [
			{
				'@id': `${address(dataPath)}#county`,
				'@type': 'dcat:Dataset',
				'dct:title': zh(title),
				'dct:description': zh(description),
				'dct:identifier': portal.county.code,
				'dct:publisher': publisher,
				'dct:modified': day(asOf),
				'dct:language': portal.locales[0],
				'dcat:keyword': keywords.map(zh),
				'dcat:landingPage': { '@id': address(dataPath) },
				...temporal(county),
				...(portal.licence && { 'dct:license': { '@id': portal.licence.url } }),
				'dcat:distribution': distributions.map(({ file, name, type }) => ({
					'@type': 'dcat:Distribution',
					'dct:title': name,
					'dcat:accessURL': { '@id': address(dataPath) },
					'dcat:downloadURL': { '@id': address(file.path) },
					'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${type}` },
					...(file.path.includes('.gz') && {
						'dcat:compressFormat': {
							'@id': 'https://www.iana.org/assignments/media-types/application/gzip',
						},
					}),
					'dcat:byteSize': { '@value': String(file.bytes), '@type': 'xsd:nonNegativeInteger' },
					'dct:conformsTo': { '@id': address(dataPackagePath) },
					...(portal.licence && { 'dct:license': { '@id': portal.licence.url } }),
					...(file.sha256 !== undefined && {
						'spdx:checksum': {
							'@type': 'spdx:Checksum',
							'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
							'spdx:checksumValue': { '@value': file.sha256, '@type': 'xsd:hexBinary' },
						},
					}),
				})),
			},
		],
	};
}

function zh(text: string) {
	return { '@value': text, '@language': 'zh-CN' };
}

function day(on: string) {
	return { '@value': on, '@type': 'xsd:date' };
}

/** The first and the last year of which there are ledgers. */
function temporal({ years }: Years) {
	const [first, last] = [years[0]?.year, years.at(-1)?.year];
	if (first === undefined || last === undefined) return {};
	return {
		'dct:temporal': {
			'@type': 'dct:PeriodOfTime',
			'dcat:startDate': day(`${first}-01-01`),
			'dcat:endDate': day(`${last}-12-31`),
		},
	};
}

/** The same for search engines, as schema.org has it: it stands on the page that explains the data. */
export function dataset(
	paths: readonly { readonly path: string; readonly type: string }[],
	{ years }: Years,
	{ portal, asOf }: PortalContext,
	{ title, description, keywords, address }: CatalogOptions,
): object {
	const [first, last] = [years[0]?.year, years.at(-1)?.year];
	const publisher = { '@type': 'Organization', name: portal.publisher };
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: title,
		description,
		url: address(dataPath),
		identifier: portal.county.code,
		keywords,
		inLanguage: portal.locales[0],
		isAccessibleForFree: true,
		creator: publisher,
		publisher,
		dateModified: asOf,
		...(portal.licence && { license: portal.licence.url }),
		...(first !== undefined && { temporalCoverage: `${first}-01-01/${last}-12-31` }),
		spatialCoverage: { '@type': 'AdministrativeArea', name: portal.county.name },
		includedInDataCatalog: { '@type': 'DataCatalog', name: portal.title, url: address(homePath) },
		distribution: paths.map(({ path, type }) => ({
			...{ '@type': 'DataDownload', encodingFormat: type, contentUrl: address(path) },
		})),
	};
}
