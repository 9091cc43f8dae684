import type { Nodes } from 'mdast';

const dates =
	/\d{4}[年./-](?:\d{1,2}[月./-]?(?:\d{1,2}日?)?)?|\d{1,2}月(?:\d{1,2}日)?|第[一二三四1-4]季度|[上下]半年|[本上]年度?|[本上]月/gu;

/** A text without what changes when it is posted again under a new date: dates, periods, white space. */
export function stripDates(text: string): string {
	return text.normalize('NFKC').replace(dates, '').replace(/\s+/gu, '');
}

/** The words of a text file, node by node. */
export function extractText(node: Nodes): string {
	if ('value' in node) return node.value;
	return 'children' in node ? node.children.map(extractText).join('') : '';
}
