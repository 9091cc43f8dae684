import { categories, type Category } from '../domain/money/categories.ts';
import { findingKinds, type FindingKind } from '../domain/findings/finding-kinds.ts';
import { notRead } from '../domain/portal/not-read.ts';
import { portalSettings } from '../domain/portal/portal-settings.ts';
import { profileIds, profiles } from '../domain/portal/profiles.ts';
import { tableFile, type Column, type Table } from '../domain/schema/table.ts';
import { countyTables, tables, villageTables } from '../domain/tables/index.ts';
import { erased } from '../domain/tables/erased.ts';
import { explanations } from '../domain/tables/explanations.ts';
import { lookedAt } from '../domain/tables/looked-at.ts';
import { attachmentExtensions } from '../loading/attachment.ts';
import type { AnyKindTexts } from '../texts/finding-texts.ts';
import { sayWays } from '../texts/ways.ts';
import { findingTexts } from '../texts/findings.ts';
import { say } from '../texts/sentence.ts';
import { importMappingFile } from '../loading/import-mapping.ts';
import { historyFile } from '../loading/read-county.ts';
import { formatMarkdownTable } from './markdown-table.ts';
import { importMappingExample } from './import-mapping-example.ts';
import { portalExample } from './portal-example.ts';

/** `data/README.md`: what the offices write, all of it from the declarations that the program reads by. */
export function formatOfficeDocs(): string {
	const sections = [
		introduction,
		tree(),
		rules(),
		settings(),
		importMapping,
		...[...Object.values<Table>(tables), lookedAt, erased, explanations].map(tableSection),
		categorySection(),
		findingSection(),
	];
	return `${sections.join('\n\n')}\n`;
}

const introduction = `<!-- prettier-ignore-start -->

# 数据文件怎样写

这一页由程序从表的定义生成，不要手工修改；定义改了以后，运行 \`npm run docs\` 重新生成。

写好以后，用 \`npm run check\` 检查。有错误的村先不更新，网站上保持以前的版本；县里的文件有错误，就什么也不发布。提醒不影响发布，和数据一起公开。`;

/** What stands beside a file's name in the tree, two columns a Chinese character. */
const widthOfNames = 34;

function tree(): string {
	const county = Object.values<Table>(countyTables);
	const village = Object.values<Table>(villageTables);
	const lines = [
		treeLine('portal.yaml', '网站设置'),
		treeLine(importMappingFile, '导入时确认过的列名和类别'),
		...county.map((table) => treeLine(tableFile(table), table.title.zh)),
		treeLine(historyFile, '从别处带来的修改历史，一般没有'),
		treeLine('villages/<村编号>/', '一个村一个文件夹，文件夹名就是 villages.csv 里的村编号'),
		...village.map((table) => treeLine(`  ${tableFile(table)}`, table.title.zh)),
		treeLine(`  ${tableFile(lookedAt)}`, `${lookedAt.title.zh}，不公开`),
		treeLine(`  ${tableFile(erased)}`, erased.title.zh),
		treeLine(`  ${tableFile(explanations)}`, explanations.title.zh),
		treeLine('  notices/<文件名>.md', '公开登记的长篇正文'),
		treeLine('  attachments/<文件名>', `附件：${attachmentExtensions.join('、')}`),
	];
	return `## 文件放在哪里

\`\`\`
data/
${lines.map((line) => `  ${line}`).join('\n')}
\`\`\`

文件的位置和名称就是它的身份：文件夹名是村编号，收支明细的文件名是期间，预算的文件名是年份。没有的表可以不放。除此之外的任何文件，包括网页、程序和链接，都是错误。

正文文件用普通 Markdown，只用标题、段落、列表、表格、粗体和网址链接；不用 HTML，图片请作为附件。附件必须是原来的软件存出来的文件，不能只改扩展名。

附件这样公开：

- **图片**（jpg、png、webp）：发布去除了拍摄地点、时间、设备、说明和缩略图的副本，画面不变。数据目录里的原文件还在，也不要留个人信息。
- **工作簿**（xlsx）：发布重新写成的副本，只有看得见的文字和数字。公式只留结果；隐藏的表、行、列，批注、图片、链接和文件属性都不公开。这些地方有个人信息的，仍然是错误。
- **PDF 和 CSV**：照原样发布。PDF 的文字、属性、批注和以前的版本都检查。
- **不能公开**：宏、控件、DDE、嵌入的文件，PDF 里的脚本、自动动作和密码，CSV 里以“=”“+”“-”“@”开头的公式，内容与扩展名不符的文件，同一文件夹里只差大小写的两个文件名。
- **要人看**：图片、扫描件，以及程序读不出字的 PDF，由人看过，登记在 ${tableFile(lookedAt)}；没有登记的不能发布。`;
}

function treeLine(name: string, what: string): string {
	const columns = [...name].reduce((sum, one) => sum + (one > '\u2E7F' ? 2 : 1), 0);
	return `${name}${' '.repeat(Math.max(2, widthOfNames - columns))}${what}`;
}

function rules(): string {
	const columns = Object.values<Table>(tables).flatMap(({ columns }) =>
		Object.values<Column>(columns),
	);
	const types = new Map(
		columns
			.map(({ type }) => type)
			.filter((type) => !type.words && !type.refersTo)
			.map((type) => [type.name.zh, type]),
	);
	return `## 表格怎样写

- **编码**：存成“CSV UTF-8（逗号分隔）”。GB18030（GBK）的文件也能读；文字损坏的文件是错误。
- **表格软件**：Excel、WPS 直接打开再存，日期、期间、金额都会变样。运行 \`npm run tidy\`，能确定原样的逐格改回来，不能确定的逐格说明，不动文件。
- **列名**：第1行是列名，用下面各表的列名，先后次序随意；“也可以写”里的列名和英文名同样认。必填的列不能少，不认识的列、重复的列是错误。
- **格数**：每一行的格数与列名相同。文字里有英文逗号、英文双引号或换行的，用英文双引号把整格括起来；表格软件会自己这样做。
- **空格子**：没有的就留空，不写“/”“-”。必填的格子不能空。
- **数字和日期**：全角数字会当作半角读；千分位逗号、“元”、“约”、公式都不行。
- **文字**：姓名和说明原样公开，一个字也不改。任公职的人用真名，其他个人一律脱敏，例如“张*丰”。
- **姓名**：标题、摘要、备注、答复、正文、附件和文件名里写了个人的全名，检查会提醒。三种办法，办好一种，提醒就没有了：写成“张*丰”；是村干部的，登记在本村的 officials.csv；县里核准可以公开姓名的，例如英烈、企业法定代表人，登记在 public-names.csv，写明理由。全名和病情、残疾、民族、住址、未成年人情况写在一起的，是错误，不能发布。
- **个人信息**：身份证号、护照号、银行卡号、手机号、没有登记的座机号、写到门牌的住址、出生日期，以及和姓名写在一起的病情、残疾、未成年人情况，一律不写，表格、正文、文件名和附件里都不写；发现一处，就什么也不发布。办公电话先登记在 villages.csv、townships.csv 或 portal.yaml。分在几格里、写成汉字或带圈数字、前面写着“编号”的，也一样。写着“身份证号”“账号”“电话”的，旁边和下面的号码错了位数也不能公开。发票号、订单号、表号这类号码，前面写明是什么号。图片和扫描件程序看不到里面的字，请人工看过，登记在 looked-at.csv。
- **不猜**：不能准确读出来的，一律报错，并说明怎样改。程序不替人猜测。

${formatMarkdownTable(
	['类型', '怎样写', '例子'],
	[...types.values()].map((type) => [type.name.zh, type.howToWrite.zh, `\`${type.example}\``]),
)}`;
}

function settings(): string {
	const rows = portalSettings.map(({ path, required, doc, words }) => [
		`\`${path}\``,
		required ? '是' : '',
		path === 'profile' ? `${doc.zh}见下表。` : doc.zh,
		words.map((word) => `\`${word}\``).join('、'),
	]);
	const provisions = profileIds.map((id) => [
		`\`${id}\``,
		profiles[id].name.zh,
		profiles[id].source,
		profiles[id].checkedOn,
	]);
	return `## portal.yaml 网站设置

一行一个设置，写成“设置: 值”；下一级的设置前面空两格。名称里有“[]”的，可以重复几组，每组以“- ”开头。

${formatMarkdownTable(['设置', '必填', '说明', '可以写'], rows)}

${formatMarkdownTable(['profile', '地区', '规定', '核对日期'], provisions)}

例子：

\`\`\`yaml
${portalExample}\`\`\``;
}

const importMapping = `## ${importMappingFile} 列名和类别的对应

办公室的表格里，列名和类别不一定用规定的词。导入时确认过的，记在这里，下次自动用，命令和网页都认；没有就不放。\`npm run import\` 用 \`--map\`、\`--category\` 确认的，程序自己记到本村名下；也可以手工改，想让全县都认的，移到最上面。

- **columns**：先写表名，再一行一个“表格里的列名: 规定的列名”。不要的列，写“${notRead}”。
- **categories**：一行一个“表格里的类别: 标准类别”。
- **villages**：写村编号，下面同样写 columns、categories，只对这个村。村里的和全县的不同，以村里的为准。

\`\`\`yaml
${importMappingExample}\`\`\``;

function tableSection(table: Table): string {
	const below = Object.values<Table>(countyTables).includes(table) ? '' : 'villages/<村编号>/';
	const rows = Object.entries(table.columns).map(([field, column]) => [
		column.heading,
		column.required ? '是' : '',
		howToWrite(column),
		column.doc.zh,
		[...column.aliases, `\`${field}\``].join('、'),
	]);
	const headings = Object.values(table.columns).map(({ heading }) => heading);
	return `## ${table.title.zh}

文件：\`${below}${tableFile(table)}\`

${table.doc.zh}

${formatMarkdownTable(['列名', '必填', '怎样写', '说明', '也可以写'], rows)}

第1行可以照抄：

\`\`\`
${headings.join(',')}
\`\`\``;
}

function howToWrite({ type }: Column): string {
	if (type.refersTo) {
		return `${type.refersTo.map((table) => `${table}.csv`).join('或')} 里的编号`;
	}
	if (!type.words) return type.name.zh;
	return type.kind === 'category' ? `见“${categoryTitle}”` : type.words.join('、');
}

const categoryTitle = '收支类别';

function categorySection(): string {
	return `## ${categoryTitle}

收支明细和预算的“类别”只写下面的名称。科目是常用的会计科目编号，供参考。

${categoryTable('收入类别', '各项收入')}

${categoryTable('支出类别', '各项支出')}

借来的要还，借出的要收回，不算收入和支出：网站上的收入、支出合计不含下面四类，另外写明；余额照算。每一笔都写债权债务编号。

${categoryTable('借贷类别', '债权债务')}`;
}

function categoryTable(title: string, heading: Category['heading']): string {
	return formatMarkdownTable(
		[title, '是什么', '科目（2004年）', '科目（2023年）'],
		categories
			.filter((category) => category.heading === heading)
			.map(({ name, explanation, accounts2004, accounts2023 }) => [
				name,
				explanation.zh,
				accounts2004.join('、'),
				accounts2023.join('、'),
			]),
	);
}

function findingSection(): string {
	return `## 检查和导入会说什么

${formatMarkdownTable(
	['问题', '程度', '怎样改', '名称'],
	(Object.keys(findingKinds) as FindingKind[]).map((name) => {
		const { title, fix }: AnyKindTexts = findingTexts.zh[name];
		return [
			title,
			findingKinds[name].severity === 'error' ? '错误' : '提醒',
			sayWays(say(fix, anyValues as never), 'zh', 'command').replace(/^…$/, '按这一列的写法改正。'),
			`\`${name}\``,
		];
	}),
)}

<!-- prettier-ignore-end -->`;
}

/** Stands for whatever a sentence wants to name: every value, and every value in Chinese, is `…`. */
const anyValues = new Proxy({}, { get: () => Object.assign(new String('…'), { zh: '…' }) });
