import type { Bilingual, Language } from '../bilingual.ts';

/** An error stops publishing; a warning (提示) is shown and published with the data. */
export type Severity = 'error' | 'warning';

export type Values = Readonly<Record<string, string | number | Bilingual>>;
type Sentence<P> = Readonly<Record<Language, (values: P & { readonly cell: string }) => string>>;

export interface FindingKindDeclaration<P extends Values> {
	readonly severity: Severity;
	readonly title: Bilingual;
	/** What is wrong, with the cell as written. */
	readonly message: Sentence<P>;
	/** What to do about it. */
	readonly fix: Sentence<P>;
}

/** No values but the cell. */
type NoValues = Readonly<Record<string, never>>;

function kind<P extends Values = NoValues>(
	declaration: FindingKindDeclaration<P>,
): FindingKindDeclaration<P> {
	return declaration;
}

const ledgerHeadings = '日期、凭证号、类别、摘要、收入、支出';
const yuan: Bilingual = { zh: ' 元', en: ' yuan' };
const nearestZh = (nearest: string) => (nearest ? `是不是“${nearest}”？` : '');
const nearestEn = (nearest: string) => (nearest ? ` Did you mean “${nearest}”?` : '');

/**
 * Every kind of finding there is: severity, title, message and repair in both languages.
 * The names are permanent, for offices search for them and scripts match them.
 */
export const findingKinds = {
	// The tree
	'file-unknown': kind<{ nearest: string }>({
		severity: 'error',
		title: { zh: '不认识的文件', en: 'Unknown file' },
		message: {
			zh: ({ nearest }) => `数据目录里不应有这个文件。${nearestZh(nearest)}`,
			en: ({ nearest }) => `The data folder has no place for this file.${nearestEn(nearest)}`,
		},
		fix: {
			zh: () => '请改成 data/README.md 里列出的文件名，或者把它移出数据目录。',
			en: () => 'Rename it to one of the files listed in data/README.md, or move it out.',
		},
	}),
	'file-not-plain': kind({
		severity: 'error',
		title: { zh: '不是普通文件', en: 'Not a plain file' },
		message: {
			zh: () => '这是一个链接或特殊文件，不是普通文件。',
			en: () => 'This is a link or a special file.',
		},
		fix: {
			zh: () => '请换成文件本身。',
			en: () => 'Put the file itself here.',
		},
	}),
	'file-missing': kind({
		severity: 'error',
		title: { zh: '缺少文件', en: 'Missing file' },
		message: { zh: () => '缺少这个文件。', en: () => 'This file is missing.' },
		fix: {
			zh: () => '请补上这个文件，列名见 data/README.md。',
			en: () => 'Add the file; its headings are in data/README.md.',
		},
	}),
	'file-too-large': kind<{ megabytes: number; limit: number }>({
		severity: 'error',
		title: { zh: '文件太大', en: 'File too large' },
		message: {
			zh: ({ megabytes, limit }) => `文件有 ${megabytes} MB，超过 ${limit} MB 的上限。`,
			en: ({ megabytes, limit }) => `The file has ${megabytes} MB; the limit is ${limit} MB.`,
		},
		fix: {
			zh: () => '请拆分或压缩后再放。',
			en: () => 'Split it or make it smaller.',
		},
	}),
	'village-unregistered': kind({
		severity: 'error',
		title: { zh: '村名录里没有这个村', en: 'Village not in the register' },
		message: {
			zh: () => '这个文件夹名不在 villages.csv 的村编号里。',
			en: () => 'The folder name is not an id in villages.csv.',
		},
		fix: {
			zh: () => '请先在 villages.csv 登记这个村，或改正文件夹名。',
			en: () => 'Register the village in villages.csv, or correct the folder name.',
		},
	}),
	'village-unreadable': kind<{ reason: string }>({
		severity: 'error',
		title: { zh: '这个村的数据无法读取', en: 'A village cannot be read' },
		message: {
			zh: ({ reason }) => `读这个村的文件夹时出错：${reason}。`,
			en: ({ reason }) => `Reading the folder of this village failed: ${reason}.`,
		},
		fix: {
			zh: () => '请检查文件能否打开；仍然出错的，把这句话发给网站维护人员。',
			en: () =>
				'See whether its files can be opened; if they can, send this sentence to the maintainers.',
		},
	}),
	'attachment-name': kind<{ extensions: string }>({
		severity: 'error',
		title: { zh: '附件的文件名不能用', en: 'Attachment name cannot be used' },
		message: {
			zh: () => '附件的文件名或类型不能用。',
			en: () => 'An attachment cannot have this name or be of this type.',
		},
		fix: {
			zh: ({ extensions }) =>
				`文件名以文字或数字开头，只用文字、数字、空格、括号和“-”“_”“.”，扩展名只能是 ${extensions}。`,
			en: ({ extensions }) =>
				`Begin it with a letter or digit and use letters, digits, spaces, brackets, "-", "_" and "." only; the extension is one of ${extensions}.`,
		},
	}),
	'attachment-damaged': kind<{ expected: string }>({
		severity: 'error',
		title: { zh: '附件内容与扩展名不符', en: 'Attachment is not what its name says' },
		message: {
			zh: ({ expected }) => `文件内容不是${expected}。`,
			en: ({ expected }) => `The content is not ${expected}.`,
		},
		fix: {
			zh: () => '请用原来的软件重新另存一份，不要只改扩展名。',
			en: () => 'Save it again from its own program; do not just rename it.',
		},
	}),
	'attachment-missing': kind<{ name: string }>({
		severity: 'error',
		title: { zh: '找不到附件', en: 'Attachment not found' },
		message: {
			zh: ({ name }) => `attachments/ 下没有“${name}”。`,
			en: ({ name }) => `There is no “${name}” under attachments/.`,
		},
		fix: {
			zh: () => '请放入这个文件，或改正附件一栏的文件名。',
			en: () => 'Add the file, or correct the name in the cell.',
		},
	}),
	'attachment-unlisted': kind({
		severity: 'error',
		title: { zh: '附件没有登记', en: 'Attachment not listed' },
		message: {
			zh: () => '没有任何一行的“附件”写着这个文件。',
			en: () => 'No row lists this file.',
		},
		fix: {
			zh: () =>
				'请看过内容，确认没有个人信息，再在对应的“附件”一栏写上文件名；不公开的，请移出数据目录。',
			en: () =>
				'Look at it, make sure that it holds nothing personal, and list it in the 附件 column of its row; what is not disclosed has no place in the data folder.',
		},
	}),
	'attachment-unsearchable': kind({
		severity: 'error',
		title: { zh: '工作簿附件打不开', en: 'Workbook cannot be opened' },
		message: {
			zh: () => '这个工作簿加了密码、已经损坏或者太大，没法检查里面有没有个人信息。',
			en: () =>
				'The workbook is protected, damaged or too large, and cannot be searched for personal data.',
		},
		fix: {
			zh: () => '请去掉密码，在表格软件里打开后另存为 .xlsx；内容很多的，拆成几个文件。',
			en: () => 'Remove the password and save it again as .xlsx; split it if it is large.',
		},
	}),
	'photo-location': kind({
		severity: 'warning',
		title: { zh: '照片带有拍摄地点', en: 'Photo tells where it was taken' },
		message: {
			zh: () => '照片文件里存有拍摄地点的经纬度，可能让人找到谁的家。',
			en: () => 'The file stores where the photo was taken, which may lead to somebody’s home.',
		},
		fix: {
			zh: () => '请在手机或看图软件里“删除位置信息”，或截图后另存，再放进来。',
			en: () => 'Remove the location from the photo, or save a screenshot of it instead.',
		},
	}),

	// Bytes and rows
	'bytes-undecodable': kind<{ offset: number; encoding: string }>({
		severity: 'error',
		title: { zh: '文字编码损坏', en: 'Text encoding damaged' },
		message: {
			zh: ({ offset, encoding }) =>
				`第 ${offset} 个字节处的文字已损坏，不是完整的 ${encoding} 文本。`,
			en: ({ offset, encoding }) => `The text is damaged at byte ${offset}: not valid ${encoding}.`,
		},
		fix: {
			zh: () => '请从原表格重新“另存为 CSV UTF-8”，不要从别处复制粘贴文件内容。',
			en: () => 'Save it again from the spreadsheet as “CSV UTF-8”.',
		},
	}),
	'quote-broken': kind({
		severity: 'error',
		title: { zh: '引号不成对', en: 'Unbalanced quotes' },
		message: {
			zh: () => '这一行附近的英文双引号不成对，后面的格子会串在一起。',
			en: () => 'A double quote near this line is not closed, so cells run together.',
		},
		fix: {
			zh: () => '请检查这一行的英文双引号，或用表格软件重新另存为 CSV。',
			en: () => 'Mend the double quotes of this line, or save the file again from the spreadsheet.',
		},
	}),
	'heading-unknown': kind<{ nearest: string }>({
		severity: 'error',
		title: { zh: '不认识的列', en: 'Unknown heading' },
		message: {
			zh: ({ cell, nearest }) => `不认识的列“${cell}”。${nearestZh(nearest)}`,
			en: ({ cell, nearest }) => `Unknown heading “${cell}”.${nearestEn(nearest)}`,
		},
		fix: {
			zh: ({ nearest }) =>
				nearest
					? `请把列名改成“${nearest}”，或删去这一列。`
					: '请改成 data/README.md 里的列名，或删去这一列。',
			en: ({ nearest }) =>
				nearest
					? `Change the heading to “${nearest}”, or delete the column.`
					: 'Use a heading of data/README.md, or delete the column.',
		},
	}),
	'heading-missing': kind<{ heading: string }>({
		severity: 'error',
		title: { zh: '缺少必填列', en: 'Missing heading' },
		message: {
			zh: ({ heading }) => `缺少必填的列“${heading}”。`,
			en: ({ heading }) => `The required column “${heading}” is missing.`,
		},
		fix: {
			zh: ({ heading }) => `请在第1行加上“${heading}”一列并填好。`,
			en: ({ heading }) => `Add the column “${heading}” to line 1 and fill it in.`,
		},
	}),
	'heading-repeated': kind<{ heading: string }>({
		severity: 'error',
		title: { zh: '列重复', en: 'Repeated heading' },
		message: {
			zh: ({ cell, heading }) =>
				cell === heading
					? `列“${heading}”出现了两次。`
					: `列“${cell}”与“${heading}”是同一列，出现了两次。`,
			en: ({ cell, heading }) =>
				cell === heading
					? `The heading “${heading}” stands twice.`
					: `“${cell}” is the same column as “${heading}”.`,
		},
		fix: { zh: () => '请只保留一列。', en: () => 'Keep one of them.' },
	}),
	'heading-blank': kind<{ number: number }>({
		severity: 'error',
		title: { zh: '列名是空的', en: 'Blank heading' },
		message: {
			zh: ({ number }) => `第 ${number} 列没有列名，下面却有内容。`,
			en: ({ number }) => `Column ${number} has content but no heading.`,
		},
		fix: { zh: () => '请写上列名，或删去这一列。', en: () => 'Name the column or delete it.' },
	}),
	'row-ragged': kind<{ found: number; expected: number }>({
		severity: 'error',
		title: { zh: '这一行的格数不对', en: 'Wrong number of cells' },
		message: {
			zh: ({ found, expected }) => `这一行有 ${found} 格，应有 ${expected} 格。`,
			en: ({ found, expected }) => `This line has ${found} cells instead of ${expected}.`,
		},
		fix: {
			zh: () => '多半是文字里有英文逗号：请改成中文逗号，或用英文双引号把这一格括起来。',
			en: () => 'Probably a comma inside a text: put the cell in double quotes.',
		},
	}),

	// Cells
	'cell-unreadable': kind<{ type: Bilingual; howToWrite: Bilingual }>({
		severity: 'error',
		title: { zh: '单元格无法识别', en: 'A cell cannot be read' },
		message: {
			zh: ({ cell, type }) => `“${cell}”不是规范的${type.zh}。`,
			en: ({ cell, type }) => `“${cell}” is not a valid ${type.en}.`,
		},
		fix: { zh: ({ howToWrite }) => howToWrite.zh, en: ({ howToWrite }) => howToWrite.en },
	}),
	'choice-unknown': kind<{ type: Bilingual; howToWrite: Bilingual; nearest: string }>({
		severity: 'error',
		title: { zh: '不在规定的词里', en: 'Not one of the words' },
		message: {
			zh: ({ cell, type, nearest }) => `“${cell}”不是规定的${type.zh}。${nearestZh(nearest)}`,
			en: ({ cell, type, nearest }) => `“${cell}” is not a known ${type.en}.${nearestEn(nearest)}`,
		},
		fix: { zh: ({ howToWrite }) => howToWrite.zh, en: ({ howToWrite }) => howToWrite.en },
	}),
	'cell-missing': kind<{ howToWrite: Bilingual }>({
		severity: 'error',
		title: { zh: '必填格是空的', en: 'A required cell is empty' },
		message: { zh: () => '这一格必须填写。', en: () => 'This cell must be filled in.' },
		fix: { zh: ({ howToWrite }) => howToWrite.zh, en: ({ howToWrite }) => howToWrite.en },
	}),
	'id-repeated': kind<{ firstLine: number }>({
		severity: 'error',
		title: { zh: '编号重复', en: 'Repeated id' },
		message: {
			zh: ({ cell, firstLine }) => `编号“${cell}”在第 ${firstLine} 行已经用过（不分大小写）。`,
			en: ({ cell, firstLine }) =>
				`The id “${cell}” stands on line ${firstLine} already (ignoring case).`,
		},
		fix: {
			zh: () => '请换一个没有用过的编号；已经公开的那个不要改。',
			en: () => 'Choose an id not used before; leave the published one alone.',
		},
	}),
	'reference-dangling': kind<{ table: string; tableTitle: Bilingual }>({
		severity: 'error',
		title: { zh: '引用的编号不存在', en: 'Reference to nothing' },
		message: {
			zh: ({ cell, table, tableTitle }) => `${tableTitle.zh}（${table}）里没有编号“${cell}”。`,
			en: ({ cell, table, tableTitle }) => `${tableTitle.en} (${table}) has no id “${cell}”.`,
		},
		fix: {
			zh: ({ table }) => `请改正这个编号，或先在 ${table} 里登记。`,
			en: ({ table }) => `Correct the id, or add it to ${table} first.`,
		},
	}),

	// Disclosures
	'obligation-other-affair': kind<{ item: string; affair: Bilingual }>({
		severity: 'error',
		title: { zh: '目录编号不属于这一务', en: 'Catalogue item of another affair' },
		message: {
			zh: ({ cell, item, affair }) =>
				`目录编号“${cell}”（${item}）属于${affair.zh}，不能登记在这里。`,
			en: ({ cell, item, affair }) => `“${cell}” (${item}) belongs to ${affair.en}.`,
		},
		fix: {
			zh: () => '请改正目录编号，或把这一行移到对应的公开登记表。',
			en: () => 'Correct the id, or move the row to the right register.',
		},
	}),
	'audience-restricted': kind<{ item: string; audience: Bilingual }>({
		severity: 'error',
		title: { zh: '不得上网的事项', en: 'Must not be public' },
		message: {
			zh: ({ item, audience }) => `“${item}”只对${audience.zh}公开，不能放到网上。`,
			en: ({ item, audience }) =>
				`“${item}” is open to ${audience.en} only and must not go online.`,
		},
		fix: {
			zh: () => '请删去这一行，并确认正文和附件也没有放进数据目录；改在村里提供查阅。',
			en: () => 'Delete the row, its text and its attachments; let members read it in the village.',
		},
	}),
	'disclosure-empty': kind({
		severity: 'error',
		title: { zh: '没有公开内容', en: 'Nothing disclosed' },
		message: {
			zh: () => '这一行没有正文、正文文件、附件，也没有不适用说明。',
			en: () =>
				'The row has no text, no text file, no attachment and no statement that nothing happened.',
		},
		fix: {
			zh: () => '请填写其中至少一项；这一期没有发生的，在“不适用说明”写明原因。',
			en: () => 'Fill in at least one of them.',
		},
	}),
	'disclosure-text-twice': kind({
		severity: 'error',
		title: { zh: '正文写了两处', en: 'Two texts' },
		message: {
			zh: () => '“正文”和“正文文件”都填了，不知道以哪个为准。',
			en: () => 'Both 正文 and 正文文件 are filled in.',
		},
		fix: { zh: () => '请只保留一处。', en: () => 'Keep one of them.' },
	}),
	'notice-missing': kind({
		severity: 'error',
		title: { zh: '找不到正文文件', en: 'Text file not found' },
		message: {
			zh: ({ cell }) => `村文件夹里没有“${cell}”。`,
			en: ({ cell }) => `The village folder has no “${cell}”.`,
		},
		fix: {
			zh: () => '请放入这个文件；写法是 notices/文件名.md。',
			en: () => 'Add the file; write it as notices/name.md.',
		},
	}),
	'notice-unlisted': kind({
		severity: 'warning',
		title: { zh: '正文文件没有登记', en: 'Text file not listed' },
		message: {
			zh: () => '没有任何一行的“正文文件”写着它，所以没有公开。',
			en: () => 'No row names this file, so it is not published.',
		},
		fix: {
			zh: () => '请在公开登记的“正文文件”一栏写上它，或删除文件。',
			en: () => 'Name it in the 正文文件 column of its disclosure, or delete it.',
		},
	}),
	'notice-markup': kind<{ what: Bilingual }>({
		severity: 'error',
		title: { zh: '正文里有不允许的内容', en: 'Markup that is not allowed' },
		message: {
			zh: ({ what }) => `正文里有${what.zh}。`,
			en: ({ what }) => `The text contains ${what.en}.`,
		},
		fix: {
			zh: () => '正文只用标题、段落、列表、表格、粗体和网址链接；图片请作为附件。',
			en: () =>
				'Use headings, paragraphs, lists, tables, bold and web links only; add pictures as attachments.',
		},
	}),
	'dates-disordered': kind<{
		earlier: string;
		later: string;
		earlierDate: string;
		laterDate: string;
	}>({
		severity: 'error',
		title: { zh: '日期先后颠倒', en: 'Dates out of order' },
		message: {
			zh: ({ earlier, later, earlierDate, laterDate }) =>
				`“${later}”（${laterDate}）早于“${earlier}”（${earlierDate}）。`,
			en: ({ earlier, later, earlierDate, laterDate }) =>
				`“${later}” (${laterDate}) is before “${earlier}” (${earlierDate}).`,
		},
		fix: { zh: () => '请核对这两个日期。', en: () => 'Check the two dates.' },
	}),
	'published-early': kind<{ period: string; last: string }>({
		severity: 'warning',
		title: { zh: '期间未结束就公开', en: 'Published before the period ended' },
		message: {
			zh: ({ cell, period, last }) => `发布日期 ${cell} 早于期间 ${period} 的最后一天 ${last}。`,
			en: ({ cell, period, last }) => `Published on ${cell}, before ${period} ended on ${last}.`,
		},
		fix: {
			zh: () => '请核对发布日期和期间；如果是阶段性公开，可以保留。',
			en: () => 'Check the date and the period; an interim disclosure may stay.',
		},
	}),

	// Ledger, balances, budget
	'ledger-amounts': kind<{ problem: Bilingual }>({
		severity: 'error',
		title: { zh: '收入、支出必须只填一栏', en: 'Exactly one of income and expense' },
		message: {
			zh: ({ problem }) => `这一行${problem.zh}。`,
			en: ({ problem }) => `This row has ${problem.en}.`,
		},
		fix: {
			zh: () => '一行只写一笔：收入填收入栏，支出填支出栏，另一栏留空。',
			en: () => 'One payment a row: fill in one of the two and leave the other empty.',
		},
	}),
	'date-outside-period': kind<{ period: string; first: string; last: string }>({
		severity: 'error',
		title: { zh: '日期不在本期', en: 'Date outside the period' },
		message: {
			zh: ({ cell, period, first, last }) =>
				`“${cell}”不在本文件的期间 ${period}（${first} 至 ${last}）内。`,
			en: ({ cell, period, first, last }) =>
				`“${cell}” is outside ${period} (${first} to ${last}).`,
		},
		fix: {
			zh: () => '请核对日期，或把这一笔移到所属期间的文件。',
			en: () => 'Check the date, or move the row to the file of its period.',
		},
	}),
	'category-other-side': kind<{ side: Bilingual }>({
		severity: 'error',
		title: { zh: '类别与收支方向不符', en: 'Category of the other side' },
		message: {
			zh: ({ cell, side }) => `“${cell}”是${side.zh}类别，金额却填在另一栏。`,
			en: ({ cell, side }) =>
				`“${cell}” is an ${side.en} category, but the amount stands on the other side.`,
		},
		fix: {
			zh: () => '请核对类别和金额所在的栏；退款和冲销写负数，仍放在原来的一栏。',
			en: () =>
				'Check category and side; refunds and reversals are negative amounts on their own side.',
		},
	}),
	'account-unknown': kind({
		severity: 'warning',
		title: { zh: '科目编号不在会计制度里', en: 'Account not in the charts' },
		message: {
			zh: ({ cell }) => `会计科目表（2004年、2023年）里都没有“${cell}”。`,
			en: ({ cell }) => `Neither the 2004 nor the 2023 chart of accounts has “${cell}”.`,
		},
		fix: {
			zh: () => '请核对科目编号；明细科目要以一级科目的编号开头。',
			en: () => 'Check the code; a sub-account begins with the code of its account.',
		},
	}),
	'period-name': kind<{ expected: Bilingual }>({
		severity: 'error',
		title: { zh: '文件名不是规范的期间', en: 'File name is not a period' },
		message: {
			zh: ({ expected }) => `文件名不是规范的期间，应是${expected.zh}。`,
			en: ({ expected }) => `The file must be named after ${expected.en}.`,
		},
		fix: {
			zh: () => '请改正文件名；一个文件只放一个期间。',
			en: () => 'Rename it; a file holds one period.',
		},
	}),
	'batch-name': kind({
		severity: 'error',
		title: { zh: '名单的文件名不能用', en: 'File name is not a batch' },
		message: {
			zh: () => '名单的文件名只能用字母、数字、“-”和“_”。',
			en: () => 'The file of a list is named with letters, digits, "-" and "_" only.',
		},
		fix: {
			zh: () => '请用 subsidies.csv 里的批次作文件名，例如 subsidies/BT2025-02.csv。',
			en: () => 'Name it after the batch in subsidies.csv, for example subsidies/BT2025-02.csv.',
		},
	}),
	'ledger-overlap': kind<{ other: string }>({
		severity: 'error',
		title: { zh: '两个收支明细的期间重叠', en: 'Two ledgers overlap' },
		message: {
			zh: ({ other }) => `这个文件的期间与 ${other} 重叠，同一笔钱可能算两次。`,
			en: ({ other }) => `Its period overlaps with ${other}: money could count twice.`,
		},
		fix: {
			zh: () => '按月或按季只留一种。',
			en: () => 'Keep either the months or the quarter.',
		},
	}),
	'ledger-unregistered': kind({
		severity: 'warning',
		title: { zh: '收支明细没有公开登记', en: 'Ledger not registered as disclosed' },
		message: {
			zh: () => 'finance.csv 里没有这一期收支明细的登记：何时公开、谁审核、谁批准都不清楚。',
			en: () =>
				'finance.csv has no row for this ledger: when it was published, who reviewed and approved it.',
		},
		fix: {
			zh: () => '请在 finance.csv 加一行，目录编号写收支明细那一项，期间与文件名一致。',
			en: () => 'Add a row to finance.csv for the ledger item and this period.',
		},
	}),
	'ledger-absent': kind<{ file: string }>({
		severity: 'warning',
		title: { zh: '登记了却没有收支明细', en: 'Registered ledger is absent' },
		message: {
			zh: ({ file }) => `登记已公开收支明细，却没有文件 ${file}。`,
			en: ({ file }) => `The ledger is registered as disclosed, but there is no ${file}.`,
		},
		fix: {
			zh: () => '请补上收支明细文件；这一期没有收支的，在“不适用说明”写明。',
			en: () => 'Add the ledger; if there was nothing, say so in 不适用说明.',
		},
	}),
	'balance-row': kind<{ expected: string }>({
		severity: 'error',
		title: { zh: '这一行余额算不平', en: 'The row does not add up' },
		message: {
			zh: ({ cell, expected }) => `期初 + 收入 − 支出应等于 ${expected}，这里写的是 ${cell}。`,
			en: ({ cell, expected }) =>
				`Opening + income − expense is ${expected}, but the cell says ${cell}.`,
		},
		fix: { zh: () => '请核对这一行的四个数。', en: () => 'Check the four amounts of the row.' },
	}),
	'balance-chain': kind<{ expected: string; previous: string; previousLine: number }>({
		severity: 'error',
		title: { zh: '期初与上期期末对不上', en: 'Opening is not the closing before' },
		message: {
			zh: ({ cell, expected, previous, previousLine }) =>
				`期初余额 ${cell} 与 ${previous} 的期末余额 ${expected}（第 ${previousLine} 行）不一致。`,
			en: ({ cell, expected, previous, previousLine }) =>
				`Opening ${cell}, but ${previous} closed with ${expected} (line ${previousLine}).`,
		},
		fix: {
			zh: () => '请核对两期的余额；前期有更正的，一并更正并写明。',
			en: () => 'Check both periods; correct the earlier one too where it was wrong.',
		},
	}),
	'balance-gap': kind<{ previous: string; missing: string }>({
		severity: 'warning',
		title: { zh: '余额中间缺期', en: 'A period is missing between balances' },
		message: {
			zh: ({ previous, missing }) => `${previous} 之后缺 ${missing}，无法核对期初余额。`,
			en: ({ previous, missing }) =>
				`${missing} is missing after ${previous}; the opening cannot be checked.`,
		},
		fix: { zh: () => '请补上缺的期间。', en: () => 'Add the missing period.' },
	}),
	'balance-repeated': kind<{ firstLine: number }>({
		severity: 'error',
		title: { zh: '同一账户同一期间写了两行', en: 'One account and period twice' },
		message: {
			zh: ({ firstLine }) => `这个账户的这一期在第 ${firstLine} 行已经写过。`,
			en: ({ firstLine }) => `This account and period stand on line ${firstLine} already.`,
		},
		fix: {
			zh: () => '请合并；不同的户在“账户名称”里写清。',
			en: () => 'Merge them; tell accounts apart by 账户名称.',
		},
	}),
	'balance-ledger': kind<{
		side: Bilingual;
		entity: string;
		period: string;
		balance: string;
		ledger: string;
		difference: string;
	}>({
		severity: 'error',
		title: { zh: '余额表与收支明细对不上', en: 'Balances and ledger differ' },
		message: {
			zh: ({ side, entity, period, balance, ledger, difference }) =>
				`${entity} ${period} 的${side.zh}：余额表合计 ${balance}，收支明细合计 ${ledger}，相差 ${difference}。`,
			en: ({ side, entity, period, balance, ledger, difference }) =>
				`${side.en} of ${entity} in ${period}: balances ${balance}, ledger ${ledger}, a difference of ${difference}.`,
		},
		fix: {
			zh: () =>
				'请逐笔核对是否漏记、重记。账户之间的划转不记收支明细；余额表里转出、转入两边都写，金额相同。',
			en: () =>
				'Look for rows left out or counted twice. A transfer between accounts is no ledger row; in the balances it stands on both sides with the same amount.',
		},
	}),
	'balance-absent': kind<{ period: string; entity: string }>({
		severity: 'warning',
		title: { zh: '有收支明细，没有余额', en: 'No balance for a ledger' },
		message: {
			zh: ({ period, entity }) =>
				`${entity} ${period} 有收支明细，balances.csv 里没有这一期余额，无法核对。`,
			en: ({ period, entity }) =>
				`balances.csv has nothing for ${entity} in ${period}; the ledger cannot be checked.`,
		},
		fix: {
			zh: () => '请在 balances.csv 补上这一期。',
			en: () => 'Add the period to balances.csv.',
		},
	}),
	'budget-repeated': kind<{ firstLine: number }>({
		severity: 'error',
		title: { zh: '同一类别写了两行预算', en: 'One category budgeted twice' },
		message: {
			zh: ({ cell, firstLine }) => `“${cell}”在第 ${firstLine} 行已经写过。`,
			en: ({ cell, firstLine }) => `“${cell}” stands on line ${firstLine} already.`,
		},
		fix: { zh: () => '请合并成一行。', en: () => 'Merge them into one row.' },
	}),
	// Personal data: the same in the importer
	'id-card': kind({
		severity: 'error',
		title: { zh: '有身份证号', en: 'An identity card number' },
		message: {
			zh: () => '这里有身份证号，不能公开。',
			en: () => 'Here is an identity card number, which must not be published.',
		},
		fix: {
			zh: () => '请删去号码。号码不要写在别处，也不要放进数据目录。',
			en: () => 'Delete the number, and keep it out of the data folder.',
		},
	}),
	'bank-card': kind({
		severity: 'error',
		title: { zh: '有银行卡号', en: 'A bank card number' },
		message: {
			zh: () => '这里有银行卡号，不能公开。',
			en: () => 'Here is a bank card number, which must not be published.',
		},
		fix: {
			zh: () => '请删去号码。号码不要写在别处，也不要放进数据目录。',
			en: () => 'Delete the number, and keep it out of the data folder.',
		},
	}),
	passport: kind({
		severity: 'error',
		title: { zh: '有护照或通行证号', en: 'A passport number' },
		message: {
			zh: () => '这里有护照、通行证一类的证件号，不能公开。',
			en: () => 'Here is the number of a passport or travel permit, which must not be published.',
		},
		fix: {
			zh: () => '请删去号码。号码不要写在别处，也不要放进数据目录。',
			en: () => 'Delete the number, and keep it out of the data folder.',
		},
	}),
	phone: kind({
		severity: 'error',
		title: { zh: '有手机号', en: 'A mobile phone number' },
		message: {
			zh: () => '这里有手机号，不能公开。',
			en: () => 'Here is a mobile phone number, which must not be published.',
		},
		fix: {
			zh: () =>
				'请删去号码。要公布的办公电话，先登记在 villages.csv、townships.csv 或 portal.yaml 里。',
			en: () =>
				'Delete the number. An office phone has to stand in villages.csv, townships.csv or portal.yaml first.',
		},
	}),
	landline: kind({
		severity: 'error',
		title: { zh: '有未登记的座机号', en: 'A telephone number that is no office’s' },
		message: {
			zh: () => '这里有座机号，不是登记过的办公电话，不能公开。',
			en: () =>
				'Here is a telephone number that is no registered office phone and must not be published.',
		},
		fix: {
			zh: () =>
				'是私人电话的，请删去；是办公电话的，先登记在 villages.csv、townships.csv 或 portal.yaml 里。',
			en: () =>
				'Delete a private number; an office phone has to stand in villages.csv, townships.csv or portal.yaml first.',
		},
	}),
	'home-address': kind({
		severity: 'error',
		title: { zh: '有家庭住址', en: 'A home address' },
		message: {
			zh: () => '这里有写到门牌的家庭住址，不能公开。',
			en: () => 'Here is a home address down to the door, which must not be published.',
		},
		fix: {
			zh: () => '请只写到村或村民小组，删去门牌、楼栋和房号。',
			en: () => 'Give the village or the villager group only, without house, building and room.',
		},
	}),
	'birth-date': kind({
		severity: 'error',
		title: { zh: '有出生日期', en: 'A date of birth' },
		message: {
			zh: () => '这里有个人的出生日期，不能公开。',
			en: () => 'Here is a person’s date of birth, which must not be published.',
		},
		fix: {
			zh: () => '请删去出生日期；确需说明年龄段的，写“60岁以上”。',
			en: () => 'Delete the date; where age matters, write an age group such as 60岁以上.',
		},
	}),
	health: kind({
		severity: 'error',
		title: { zh: '有个人健康情况', en: 'Somebody’s state of health' },
		message: {
			zh: () => '这里把病情、残疾或治疗和姓名写在一起，不能公开。',
			en: () =>
				'Here an illness, a disability or a treatment stands beside a name, which must not be published.',
		},
		fix: {
			zh: () => '请删去姓名，或删去病情；救助只写类别、人数和金额。',
			en: () =>
				'Delete the name or the illness; of relief, give the kind, the number of people and the amount.',
		},
	}),
	minor: kind({
		severity: 'error',
		title: { zh: '有未成年人信息', en: 'A child named' },
		message: {
			zh: () => '这里写了未成年人的姓名，不能公开。',
			en: () => 'Here a child is named, which must not be published.',
		},
		fix: {
			zh: () => '请删去姓名；资助、奖励只写人数和金额。',
			en: () =>
				'Delete the name; of grants and awards, give the number of children and the amount.',
		},
	}),
	'full-name': kind({
		severity: 'error',
		title: { zh: '个人姓名没有脱敏', en: 'A private name in full' },
		message: {
			zh: () => '这里写了个人的全名，这一栏要写脱敏姓名。',
			en: () => 'Here a private person stands with the full name; the column takes masked names.',
		},
		fix: {
			zh: () =>
				'请写成“张*丰”的样子；是任公职的人，先登记在 officials.csv；是单位的，“对方类型”写“单位”。',
			en: () =>
				'Write it as 张*丰. Somebody in public office has to stand in officials.csv; for an organisation write 单位 under 对方类型.',
		},
	}),
	// Registers
	'steps-disordered': kind<{
		earlier: string;
		later: string;
		earlierDate: string;
		laterDate: string;
	}>({
		severity: 'warning',
		title: { zh: '步骤先后不合常理', en: 'Steps out of order' },
		message: {
			zh: ({ earlier, later, earlierDate, laterDate }) =>
				`“${later}”（${laterDate}）早于“${earlier}”（${earlierDate}）。`,
			en: ({ earlier, later, earlierDate, laterDate }) =>
				`“${later}” (${laterDate}) is before “${earlier}” (${earlierDate}).`,
		},
		fix: {
			zh: () => '请核对这两个日期；确实如此的，照实保留，并向群众说明原因。',
			en: () => 'Check the two dates; if that is how it was, leave them and explain it.',
		},
	}),
	'attendance-exceeds': kind<{ heading: string; limit: string; most: number }>({
		severity: 'error',
		title: { zh: '人数超过上限', en: 'More people than there can be' },
		message: {
			zh: ({ cell, heading, limit, most }) =>
				`“${heading}”写的是 ${cell} 人，超过“${limit}”的 ${most} 人。`,
			en: ({ cell, heading, limit, most }) =>
				`“${heading}” says ${cell}, more than “${limit}”, which is ${most}.`,
		},
		fix: {
			zh: () => '请对照会议签到表核对这两个数。',
			en: () => 'Check both numbers against the attendance list.',
		},
	}),
	'votes-differ': kind<{ cast: number; attended: number }>({
		severity: 'error',
		title: { zh: '票数与实到人数不符', en: 'Votes differ from attendance' },
		message: {
			zh: ({ cast, attended }) => `同意、反对、弃权合计 ${cast} 票，实到 ${attended} 人。`,
			en: ({ cast, attended }) => `${cast} votes were cast, but ${attended} people attended.`,
		},
		fix: {
			zh: () => '请对照表决记录核对；没有反对、弃权的写 0。',
			en: () => 'Check the record of the vote; write 0 where there were none.',
		},
	}),
	'status-undated': kind<{ status: string; heading: string }>({
		severity: 'error',
		title: { zh: '状态缺少日期', en: 'A status without its date' },
		message: {
			zh: ({ status, heading }) => `状态是“${status}”，却没有填“${heading}”的日期。`,
			en: ({ status, heading }) => `The status is ${status}, but “${heading}” has no date.`,
		},
		fix: {
			zh: () => '请补上日期，或改正状态。',
			en: () => 'Add the date, or correct the status.',
		},
	}),
	'status-behind': kind<{ status: string; heading: string }>({
		severity: 'error',
		title: { zh: '状态与日期矛盾', en: 'Status and date contradict' },
		message: {
			zh: ({ status, heading }) => `状态还是“${status}”，“${heading}”却已经有日期。`,
			en: ({ status, heading }) => `The status is still ${status}, but “${heading}” has a date.`,
		},
		fix: {
			zh: () => '请改正状态，或删去这个日期。',
			en: () => 'Correct the status, or remove the date.',
		},
	}),
	'amount-negative': kind<{ heading: string }>({
		severity: 'error',
		title: { zh: '不能是负数', en: 'Must not be negative' },
		message: {
			zh: ({ cell, heading }) => `“${heading}”写的是 ${cell}，不能是负数。`,
			en: ({ cell, heading }) => `“${heading}” says ${cell}; it must not be negative.`,
		},
		fix: { zh: () => '请核对这个数。', en: () => 'Check the number.' },
	}),
	'contract-receipts': kind<{ due: string }>({
		severity: 'warning',
		title: { zh: '已收款多于应收款', en: 'More received than due' },
		message: {
			zh: ({ cell, due }) => `已收款 ${cell} 多于应收款 ${due}。`,
			en: ({ cell, due }) => `Received ${cell}, but only ${due} was due.`,
		},
		fix: {
			zh: () => '请核对两个累计数；对方预付的，应收款写到预付的那一期。',
			en: () => 'Check both; for a payment in advance count what it pays for as due.',
		},
	}),
	'contract-subject': kind<{ kind: string; is: Bilingual; should: Bilingual }>({
		severity: 'error',
		title: { zh: '合同类型与标的不符', en: 'Contract of the wrong kind for its subject' },
		message: {
			zh: ({ cell, kind, is, should }) =>
				`“${kind}”合同的标的应是${should.zh}，“${cell}”却是${is.zh}。`,
			en: ({ cell, kind, is, should }) =>
				`A contract of the kind ${kind} lets ${should.en}, but “${cell}” is ${is.en}.`,
		},
		fix: {
			zh: () => '请改正合同类型或标的编号。',
			en: () => 'Correct the kind of the contract or the id of its subject.',
		},
	}),
	'asset-value': kind<{ cost: string }>({
		severity: 'warning',
		title: { zh: '净值高于原值', en: 'Worth more than it cost' },
		message: {
			zh: ({ cell, cost }) => `账面净值 ${cell} 高于原值 ${cost}。`,
			en: ({ cell, cost }) => `The book value ${cell} is above the cost ${cost}.`,
		},
		fix: {
			zh: () => '请核对两个数；经过重新评估的，可以保留。',
			en: () => 'Check both; after a new valuation they may stay.',
		},
	}),
	'letting-uncontracted': kind<{ use: string }>({
		severity: 'warning',
		title: { zh: '租出去了却没有合同', en: 'Let without a contract' },
		message: {
			zh: ({ use }) => `使用状况是“${use}”，却没有填合同编号。`,
			en: ({ use }) => `The use is ${use}, but no contract is named.`,
		},
		fix: {
			zh: () => '请补填合同编号；没有书面合同的，请尽快补签并登记。',
			en: () => 'Name the contract; where there is none in writing, conclude and enter one.',
		},
	}),
	'letting-other-use': kind<{ use: string; contract: string }>({
		severity: 'warning',
		title: { zh: '使用状况与合同不符', en: 'Use and contract differ' },
		message: {
			zh: ({ use, contract }) => `使用状况是“${use}”，合同“${contract}”却还在履行。`,
			en: ({ use, contract }) => `The use is ${use}, but the contract “${contract}” is running.`,
		},
		fix: {
			zh: () => '请核对使用状况，或改正合同编号、合同状态。',
			en: () => 'Check the use, the contract named, or its status.',
		},
	}),
	'debt-balance': kind<{ amount: string }>({
		severity: 'error',
		title: { zh: '余额大于原来的金额', en: 'More outstanding than owed at first' },
		message: {
			zh: ({ cell, amount }) => `余额 ${cell} 大于金额 ${amount}。`,
			en: ({ cell, amount }) => `Outstanding ${cell}, but the sum was ${amount}.`,
		},
		fix: {
			zh: () => '请核对两个数；后来增加的借款、利息，另写一行。',
			en: () => 'Check both; enter later loans and interest in a row of their own.',
		},
	}),
	'list-missing': kind({
		severity: 'error',
		title: { zh: '找不到名单文件', en: 'List not found' },
		message: {
			zh: ({ cell }) => `村文件夹里没有名单“${cell}”。`,
			en: ({ cell }) => `The village folder has no list “${cell}”.`,
		},
		fix: {
			zh: () => '请放入这个文件，写法是 subsidies/批次.csv；没有名单的留空。',
			en: () => 'Add the file, written as subsidies/batch.csv; leave it empty where there is none.',
		},
	}),
	'list-unlisted': kind({
		severity: 'warning',
		title: { zh: '名单没有登记', en: 'List not named by a batch' },
		message: {
			zh: () => 'subsidies.csv 里没有任何一行的“名单文件”写着它，所以没有公开。',
			en: () => 'No row of subsidies.csv names this list, so it is not published.',
		},
		fix: {
			zh: () => '请在 subsidies.csv 的“名单文件”一栏写上它，或删除文件。',
			en: () => 'Name it in the 名单文件 column of subsidies.csv, or delete it.',
		},
	}),
	'list-count': kind<{ list: string; count: number }>({
		severity: 'error',
		title: { zh: '名单行数与户数不符', en: 'The list has another number of households' },
		message: {
			zh: ({ cell, list, count }) => `这里写的是 ${cell}，名单 ${list} 有 ${count} 行。`,
			en: ({ cell, list, count }) =>
				`The cell says ${cell}, but the list ${list} has ${count} rows.`,
		},
		fix: {
			zh: () => '按户发的，名单一户一行；按人发的，一人一行。请核对。',
			en: () => 'One row a household, or a person where it is paid by person.',
		},
	}),
	'distribution-over': kind<{ parts: string }>({
		severity: 'error',
		title: { zh: '分配多于收益', en: 'More distributed than there was' },
		message: {
			zh: ({ cell, parts }) => `各项分配合计 ${parts}，多于收益总额 ${cell}。`,
			en: ({ cell, parts }) => `${parts} was distributed of an income of ${cell}.`,
		},
		fix: {
			zh: () => '请核对各项数；动用以前年度结余的，计入收益总额。',
			en: () => 'Check the parts; what is taken from earlier years belongs to the total.',
		},
	}),
	'distribution-repeated': kind<{ firstLine: number }>({
		severity: 'error',
		title: { zh: '同一年度写了两行', en: 'One year twice' },
		message: {
			zh: ({ cell, firstLine }) => `${cell} 年度在第 ${firstLine} 行已经写过。`,
			en: ({ cell, firstLine }) => `${cell} stands on line ${firstLine} already.`,
		},
		fix: { zh: () => '请合并成一行。', en: () => 'Merge them into one row.' },
	}),
	'answer-incomplete': kind<{ given: string; missing: string }>({
		severity: 'error',
		title: { zh: '答复没有填全', en: 'An answer in part' },
		message: {
			zh: ({ given, missing }) => `填了“${given}”，没有填“${missing}”。`,
			en: ({ given, missing }) => `“${given}” is filled in, “${missing}” is not.`,
		},
		fix: {
			zh: () => '答复了的，日期和内容都要填；没有答复的，都留空。',
			en: () => 'Fill in both when it was answered, neither when it was not.',
		},
	}),
	'answer-missing': kind({
		severity: 'error',
		title: { zh: '办结了却没有答复', en: 'Closed without an answer' },
		message: {
			zh: ({ cell }) => `办理结果是“${cell}”，却没有答复日期和内容。`,
			en: ({ cell }) => `The result is “${cell}”, but there is no answer.`,
		},
		fix: {
			zh: () => '请补上答复；还没有答复的，办理结果写“正在办理”或留空。',
			en: () => 'Add the answer; if there is none yet, write 正在办理 or leave the result empty.',
		},
	}),
	'answer-hint-unknown': kind<{ nearest: string }>({
		severity: 'error',
		title: { zh: '没有这种提示', en: 'No such hint' },
		message: {
			zh: ({ cell, nearest }) => `没有编号为“${cell}”的提示。${nearestZh(nearest)}`,
			en: ({ cell, nearest }) => `There is no hint “${cell}”.${nearestEn(nearest)}`,
		},
		fix: {
			zh: () => '请照网站提示旁边的编号抄写；全部编号列在“提示规则”页。',
			en: () => 'Copy the id from beside the hint; the page of the rules lists them all.',
		},
	}),
	'answer-repeated': kind<{ line: number }>({
		severity: 'error',
		title: { zh: '同一条提示答复了两次', en: 'A hint answered twice' },
		message: {
			zh: ({ line }) => `这条提示在第${line}行已经答复过。`,
			en: ({ line }) => `Line ${line} answers this hint already.`,
		},
		fix: {
			zh: () => '请把两行合成一行。',
			en: () => 'Make one row of the two.',
		},
	}),
	'answer-stale': kind<{ hint: string }>({
		severity: 'warning',
		title: { zh: '答复的提示已经没有了', en: 'An answer to a hint that is gone' },
		message: {
			zh: ({ cell, hint }) => `“${cell}”已经没有 ${hint} 这条提示，答复不会显示。`,
			en: ({ cell, hint }) =>
				`The hint ${hint} no longer concerns “${cell}”; the answer is not shown.`,
		},
		fix: {
			zh: () => '问题已经改好的，删去这一行；编号抄错的，照网站改正。',
			en: () => 'Delete the row when the matter is mended; correct the id when it was miscopied.',
		},
	}),
	'subject-dangling': kind({
		severity: 'error',
		title: { zh: '针对的编号不存在', en: 'A record about nothing' },
		message: {
			zh: ({ cell }) => `公开登记、决议、项目、合同、资产、资源和收支明细里都找不到“${cell}”。`,
			en: ({ cell }) =>
				`No disclosure, decision, project, contract, asset, resource or ledger row is “${cell}”.`,
		},
		fix: {
			zh: () => '请改正编号；收支写成 ledger:期间:凭证号。没有针对哪一项的，留空。',
			en: () =>
				'Correct it; a ledger row is written ledger:period:voucher. Leave it empty when it is about nothing of these.',
		},
	}),
	'subject-ambiguous': kind<{ tables: string; example: string }>({
		severity: 'error',
		title: { zh: '针对的编号不止一个', en: 'A record about two things' },
		message: {
			zh: ({ cell, tables }) => `编号“${cell}”在 ${tables} 里都有，不知道是哪一个。`,
			en: ({ cell, tables }) => `The id “${cell}” stands in ${tables}.`,
		},
		fix: {
			zh: ({ example }) => `请在编号前写明表名，例如 ${example}。`,
			en: ({ example }) => `Put the name of the table before it, for example ${example}.`,
		},
	}),
	'recurrence-later': kind<{ raised: string; earlier: string }>({
		severity: 'error',
		title: { zh: '关联的不是旧问题', en: 'Not an earlier problem' },
		message: {
			zh: ({ cell, raised, earlier }) =>
				`“${cell}”是 ${earlier} 反馈的，不早于这个问题的反馈日期 ${raised}。`,
			en: ({ cell, raised, earlier }) =>
				`“${cell}” was raised on ${earlier}, not before this one, raised on ${raised}.`,
		},
		fix: {
			zh: () => '请写以前反馈的那个问题的编号；不能写自己，也不能互相关联。',
			en: () => 'Name the problem raised before; never itself, and never two each other.',
		},
	}),

	'portal-setting': kind<{ problem: Bilingual }>({
		severity: 'error',
		title: { zh: 'portal.yaml 的设置不对', en: 'Wrong setting in portal.yaml' },
		message: { zh: ({ problem }) => problem.zh, en: ({ problem }) => problem.en },
		fix: {
			zh: () => '请按 data/README.md 里 portal.yaml 的写法改正。',
			en: () => 'Write it as data/README.md shows.',
		},
	}),

	// Import
	'format-unsupported': kind<{ what: Bilingual; wayOut: Bilingual }>({
		severity: 'error',
		title: { zh: '不能导入这种文件', en: 'Files of this kind cannot be imported' },
		message: {
			zh: ({ what }) => `这是${what.zh}，不能直接导入。`,
			en: ({ what }) => `This is ${what.en}, which cannot be imported.`,
		},
		fix: { zh: ({ wayOut }) => wayOut.zh, en: ({ wayOut }) => wayOut.en },
	}),
	'workbook-protected': kind({
		severity: 'error',
		title: { zh: '工作簿设了密码', en: 'A workbook with a password' },
		message: {
			zh: () => '这个工作簿设了打开密码，读不出内容。',
			en: () => 'The workbook is protected by a password and cannot be read.',
		},
		fix: {
			zh: () => '请用 Excel 或 WPS 输入密码打开，取消密码，另存为 .xlsx，再导入。',
			en: () => 'Open it with its password, remove the password, save it as .xlsx and import that.',
		},
	}),
	'workbook-damaged': kind({
		severity: 'error',
		title: { zh: '工作簿已损坏', en: 'A damaged workbook' },
		message: {
			zh: () => '这个工作簿不完整或已损坏，读不出内容。',
			en: () => 'The workbook is incomplete or damaged and cannot be read.',
		},
		fix: {
			zh: () => '请用 Excel 或 WPS 打开原表，另存为 .xlsx，再导入；打不开的，请找没有损坏的原表。',
			en: () =>
				'Open the original in Excel or WPS, save it as .xlsx and import that; if it does not open, find an intact copy.',
		},
	}),
	'table-too-large': kind<{ problem: Bilingual }>({
		severity: 'error',
		title: { zh: '表太大', en: 'The table is too large' },
		message: { zh: ({ problem }) => `${problem.zh}。`, en: ({ problem }) => `${problem.en}.` },
		fix: {
			zh: () =>
				'请把要导入的表复制到一个新工作簿，去掉多余的空行、空列和别的工作表，另存为 .xlsx，再导入。',
			en: () =>
				'Copy the table alone into a new workbook, without empty rows and columns, save it as .xlsx and import that.',
		},
	}),
	'sheet-unclear': kind<{ names: string; withHeader: number }>({
		severity: 'error',
		title: { zh: '不能确定导入哪张工作表', en: 'Which sheet to import is unclear' },
		message: {
			zh: ({ names, withHeader }) =>
				withHeader === 0
					? `工作簿里有${names}，没有一张能认出表头。`
					: `工作簿里有表头的工作表不止一张：${names}。`,
			en: ({ names, withHeader }) =>
				withHeader === 0
					? `None of the sheets ${names} has a header row.`
					: `More than one sheet has a header row: ${names}.`,
		},
		fix: {
			zh: () => '请写明导入哪一张，例如 --sheet 3月；在网页上导入的，请选择工作表。',
			en: () => 'Name the sheet, for example --sheet 3月, or choose it on the page.',
		},
	}),
	'sheet-unknown': kind<{ names: string; nearest: string }>({
		severity: 'error',
		title: { zh: '没有这张工作表', en: 'No such sheet' },
		message: {
			zh: ({ cell, names, nearest }) =>
				`工作簿里没有名为“${cell}”的工作表，只有${names}。${nearestZh(nearest)}`,
			en: ({ cell, names, nearest }) =>
				`The workbook has no sheet “${cell}”, only ${names}.${nearestEn(nearest)}`,
		},
		fix: {
			zh: () => '请照工作表标签上的名称写。',
			en: () => 'Write the name as it stands on the tab of the sheet.',
		},
	}),
	'rows-hidden': kind<{ rows: string }>({
		severity: 'error',
		title: { zh: '有隐藏的行', en: 'Hidden rows' },
		message: {
			zh: ({ rows }) => `第 ${rows} 行有内容，但是隐藏着，也可能是筛选掉的，不知道要不要公开。`,
			en: ({ rows }) => `Rows ${rows} have content but are hidden or filtered out.`,
		},
		fix: {
			zh: () => '请取消筛选和隐藏：要公开的留着，不要的删去，再导入。',
			en: () =>
				'Clear the filter and unhide them; keep what is to be published and delete the rest.',
		},
	}),
	'columns-hidden': kind<{ columns: string }>({
		severity: 'error',
		title: { zh: '有隐藏的列', en: 'Hidden columns' },
		message: {
			zh: ({ columns }) => `${columns} 列有内容，但是隐藏着，不知道要不要公开。`,
			en: ({ columns }) => `Columns ${columns} have content but are hidden.`,
		},
		fix: {
			zh: () => '请取消隐藏：要公开的留着，不要的整列删去，再导入。',
			en: () => 'Unhide them; keep what is to be published and delete the other columns.',
		},
	}),
	'formula-unsaved': kind({
		severity: 'error',
		title: { zh: '公式没有存下结果', en: 'A formula without its result' },
		message: {
			zh: ({ cell }) => `这一格是公式“${cell}”，文件里没有存下计算结果。`,
			en: ({ cell }) => `The cell is the formula “${cell}”, saved without its result.`,
		},
		fix: {
			zh: () => '请用 Excel 或 WPS 打开，等它算好，保存，再导入。',
			en: () => 'Open the file in Excel or WPS, let it calculate, save it and import it again.',
		},
	}),
	'number-scaled': kind({
		severity: 'error',
		title: { zh: '显示的数和存的数不一样', en: 'The number shown is not the one stored' },
		message: {
			zh: ({ cell }) => `这一格存的是 ${cell}，数字格式却让它缩小显示，不知道以哪个为准。`,
			en: ({ cell }) => `The cell holds ${cell}, but its number format shows a smaller number.`,
		},
		fix: {
			zh: () => '请把这一列的单元格格式设为“数值”，核对以后再导入。',
			en: () => 'Format the column as plain numbers, check them and import again.',
		},
	}),
	'header-missing': kind<{ headings?: string }>({
		severity: 'error',
		title: { zh: '没有找到表头', en: 'No header row' },
		message: {
			zh: () => '前 20 行里没有找到表头。',
			en: () => 'None of the first 20 rows is a header.',
		},
		fix: {
			zh: ({ headings = ledgerHeadings }) => `请确认表里有一行列名，例如：${headings}。`,
			en: ({ headings = ledgerHeadings }) =>
				`The table needs a row of headings such as ${headings}.`,
		},
	}),
	'header-second': kind<{ firstLine: number }>({
		severity: 'error',
		title: { zh: '有两个不同的表头', en: 'Two different header rows' },
		message: {
			zh: ({ firstLine }) => `这一行又是一个表头，和第 ${firstLine} 行的不一样。`,
			en: ({ firstLine }) =>
				`This is another header row, different from the one on line ${firstLine}.`,
		},
		fix: {
			zh: () => '请把两张表分成两个文件，或合成一张表。',
			en: () => 'Put the two tables into two files, or make them one.',
		},
	}),
	'column-missing': kind<{ heading: string; otherwise?: Bilingual }>({
		severity: 'error',
		title: { zh: '表头缺一列', en: 'A column is missing' },
		message: {
			zh: ({ heading }) => `表头里没有“${heading}”这一列。`,
			en: ({ heading }) => `The header row has no column “${heading}”.`,
		},
		fix: {
			zh: ({ heading, otherwise }) =>
				`如果这一列用了别的名称，请改成“${heading}”；没有这一列的，请加上并填好。${otherwise?.zh ?? ''}`,
			en: ({ heading, otherwise }) =>
				`If the column has another name, call it “${heading}”; if not, add it and fill it in.${otherwise?.en ?? ''}`,
		},
	}),
	'amount-columns-unclear': kind<{ problem: Bilingual }>({
		severity: 'error',
		title: {
			zh: '不能确定哪一列是收入、哪一列是支出',
			en: 'Income and expense cannot be told apart',
		},
		message: {
			zh: ({ problem }) => `${problem.zh}。`,
			en: ({ problem }) => `Income and expense cannot be told apart: ${problem.en}.`,
		},
		fix: {
			zh: () => '请改成“收入”“支出”两栏，或“收/支”“金额”两栏，只用一种。',
			en: () => 'Use either the columns 收入 and 支出, or 收/支 and 金额.',
		},
	}),
	'unit-unclear': kind<{ problem: Bilingual }>({
		severity: 'error',
		title: { zh: '金额单位不明确', en: 'The unit of the amounts is unclear' },
		message: { zh: ({ problem }) => `${problem.zh}。`, en: ({ problem }) => `${problem.en}.` },
		fix: {
			zh: () => '请只写一种单位，例如“单位：元”或“单位：万元”。',
			en: () => 'Declare one unit, such as 单位：元 or 单位：万元.',
		},
	}),
	'row-unclear': kind({
		severity: 'error',
		title: { zh: '看不出这一行是什么', en: 'A row of no known kind' },
		message: {
			zh: () => '看不出这一行是什么：不是完整的一行数据，也不是合计、结余或签字行。',
			en: () => 'This row is no complete entry, and no total, balance or signature row either.',
		},
		fix: {
			zh: () =>
				'是数据的，请把必填的格填全（收支要有日期、凭证号、类别、摘要、金额）；不是的，请从表里删去。',
			en: () =>
				'Fill in its required cells (of an entry: date, voucher, category, summary, amount), or delete the row.',
		},
	}),
	'cell-damaged': kind<{ how: Bilingual }>({
		severity: 'error',
		title: { zh: '内容被表格软件改坏了', en: 'Spoilt by the spreadsheet' },
		message: {
			zh: ({ cell, how }) => `“${cell}”是${how.zh}。`,
			en: ({ cell, how }) => `“${cell}” is ${how.en}.`,
		},
		fix: {
			zh: () => '请对照原始凭证，在原表里把这一列设为“文本”，重新填好，保存以后再导入。',
			en: () =>
				'Format the column as text, type the cell again from the voucher, save and import again.',
		},
	}),
	'total-mismatch': kind<{ label: string; expected: string; unit?: Bilingual }>({
		severity: 'error',
		title: { zh: '合计与明细对不上', en: 'A total differs from its rows' },
		message: {
			zh: ({ cell, label, expected, unit = yuan }) =>
				`“${label}”写的是 ${cell}，明细加起来是 ${expected}${unit.zh}。`,
			en: ({ cell, label, expected, unit = yuan }) =>
				`“${label}” says ${cell}, but the rows add up to ${expected}${unit.en}.`,
		},
		fix: {
			zh: () => '请核对是明细漏了、多了，还是合计写错了。',
			en: () => 'Find the row that is missing, doubled or wrong, or correct the total.',
		},
	}),
	'stated-balance': kind<{ expected: string }>({
		severity: 'error',
		title: { zh: '表上的余额算不平', en: 'A stated balance does not add up' },
		message: {
			zh: ({ cell, expected }) =>
				`这里的余额写的是 ${cell}，按前面的余额和收支应是 ${expected} 元。`,
			en: ({ cell, expected }) =>
				`The balance says ${cell}; the rows before it make ${expected} yuan.`,
		},
		fix: {
			zh: () => '请核对这一行的收支，以及上一个余额。',
			en: () => 'Check the amounts of this row and the balance before it.',
		},
	}),
	'period-unclear': kind<{ first: string; other: string }>({
		severity: 'error',
		title: { zh: '不能确定期间', en: 'The period is unclear' },
		message: {
			zh: ({ first, other }) =>
				`没有用 --period 写明期间，表里却既有 ${first} 的，又有 ${other} 的。`,
			en: ({ first, other }) =>
				`No --period is given, and there are rows of both ${first} and ${other}.`,
		},
		fix: {
			zh: () => '一次只导入一个期间：请按月分成几个文件；按季结账的写 --period 2025-Q1。',
			en: () =>
				'Import one period at a time; a village that closes quarterly gives --period 2025-Q1.',
		},
	}),
	'period-absent': kind<{ table: Bilingual }>({
		severity: 'error',
		title: { zh: '没有写明是哪一期', en: 'The period is not given' },
		message: {
			zh: ({ table }) => `“${table.zh}”一期一个文件，表里看不出是哪一期的。`,
			en: ({ table }) => `${table.en} has one file a period, and the table does not say which.`,
		},
		fix: {
			zh: () => '请用 --period 写明，例如 --period 2025；脱敏名单用 --batch 写明批次。',
			en: () => 'Give it with --period, for example --period 2025; a masked list takes --batch.',
		},
	}),
	'period-other-year': kind<{ title: string; period: string }>({
		severity: 'error',
		title: { zh: '标题和所写的期间不是同一年', en: 'Title and period differ in the year' },
		message: {
			zh: ({ title, period }) => `标题写的是 ${title} 年，--period 写的却是 ${period}。`,
			en: ({ title, period }) => `The title says ${title}, but --period says ${period}.`,
		},
		fix: {
			zh: () => '请核对是标题没有改，还是期间写错了，或者拿错了表。',
			en: () => 'Correct the title or the period, or take the right file.',
		},
	}),
	'rows-absent': kind({
		severity: 'error',
		title: { zh: '没有数据行', en: 'No rows' },
		message: {
			zh: () => '表头下面没有一行数据。',
			en: () => 'There is no row below the header.',
		},
		fix: {
			zh: () =>
				'请确认拿的是要导入的那张表；这个月没有收支的，不用导入，在 finance.csv 的“不适用说明”里写明。',
			en: () =>
				'Check the file; for a period without entries say so under 不适用说明 in finance.csv.',
		},
	}),
} as const;
