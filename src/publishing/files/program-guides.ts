import type { PortalContext } from '../../domain/portal/portal-context.ts';
import { textsFor } from '../../texts/index.ts';
import {
	apiIndexPath,
	apiSummaryPath,
	apiVillagesPath,
	calendarPath,
	cataloguePath,
	dataPackagePath,
	dataPath,
	explorePath,
	guidesPath,
	hintsPath,
	programGuidePath,
	robotsPath,
	searchDescriptionPath,
	searchPath,
	sitemapIndexPath,
	villagesPath,
} from '../../views/paths.ts';
import type { Build, Publication } from '../publication.ts';

/** What programs that visit the site look for first. */
export const programGuides: Publication = {
	*addresses(_, { base, root }) {
		yield programGuidePath;
		if (base === '/') yield robotsPath;
		if (root !== undefined) yield searchDescriptionPath;
	},
	write({ context }, build) {
		const { writer, base, root } = build;
		writer.write(programGuidePath, programGuide(context, build));
		if (base === '/') writer.write(robotsPath, robots(root));
		if (root !== undefined) writer.write(searchDescriptionPath, searchDescription(context, root));
	},
};

/** Everything may be read: that is what it is published for. */
function robots(root: string | undefined): string {
	const sitemap = root === undefined ? '' : `\nSitemap: ${root}${sitemapIndexPath.slice(1)}\n`;
	return `User-agent: *\nAllow: /\n${sitemap}`;
}

/** OpenSearch 1.1: browsers offer the search of the site in their address bar. */
function searchDescription({ portal }: PortalContext, root: string): string {
	const { programs: t, search } = textsFor(portal.locales[0]);
	const template = `${root}${searchPath.slice(1)}?q={searchTerms}`;
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
		`\t<ShortName>${asMarkup(shortName(portal.title))}</ShortName>`,
		`\t<LongName>${asMarkup(t.searchName(portal.title))}</LongName>`,
		`\t<Description>${asMarkup(search.description(portal.county.name))}</Description>`,
		'\t<InputEncoding>UTF-8</InputEncoding>',
		`\t<Language>${portal.locales[0] ?? ''}</Language>`,
		`\t<Image type="image/svg+xml">${asMarkup(`${root}icon.svg`)}</Image>`,
		`\t<Url type="text/html" template="${asMarkup(template)}"/>`,
		'</OpenSearchDescription>',
		'',
	].join('\n');
}

/** The standard allows sixteen characters. */
function shortName(title: string): string {
	return [...title].slice(0, 16).join('');
}

function asMarkup(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** `llms.txt`: the site in a page of Markdown, with the addresses from which all else is found. */
function programGuide(
	{ portal }: PortalContext,
	{ root, base }: Pick<Build, 'root' | 'base'>,
): string {
	const { programs: t } = textsFor(portal.locales[0]);
	const line = (name: string, path: string) => `- [${name}](${root ?? base}${path.slice(1)})`;
	return [
		`# ${asText(portal.title)}`,
		'',
		`> ${asText(t.about(portal.county.name, portal.publisher))}`,
		'',
		...(portal.demo ? [t.demo, ''] : []),
		...t.figures.map((each) => `- ${each}`),
		'',
		`## ${t.files}`,
		'',
		line(t.api, apiIndexPath),
		line(t.summary, apiSummaryPath),
		line(t.villages, apiVillagesPath),
		line(t.dataPackage, dataPackagePath),
		line(t.data, dataPath),
		'',
		`## ${t.pages}`,
		'',
		line(t.listVillages, villagesPath),
		line(t.catalogue, cataloguePath),
		line(t.calendar, calendarPath),
		line(t.explore, explorePath),
		line(t.hints, hintsPath),
		line(t.guides, guidesPath),
		...(root === undefined ? [] : [line(t.sitemap, sitemapIndexPath)]),
		'',
	].join('\n');
}

/** A name of the settings is no Markdown, and goes on on its line. */
function asText(text: string): string {
	return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#]/g, (sign) => `\\${sign}`);
}
