export const usage =
	'npm run add -- [FILE] --table T [--village ID] [--field 列名=内容 …] [--sheet NAME] [--map HEADING=COLUMN] [--data DIR] [--dry-run]';

export const help = `${usage}

在一个台账后面加行：群众意见、合同、公开登记、村干部……原来的行一个字也不动。编号空着的，由程序接着本村的编号往下编，
用过的不再用。

  FILE                  新的行，列名同这张表：CSV、TXT 或工作簿，只写新的几行
  --field 列名=内容     不用文件，直接写一行；一格写一次，可以写几次
  --table T             哪张表，文件名、中文名都可以，例如 comments、群众意见与答复
  --village ID          哪个村，12位村编号；全县的表不写
  --sheet NAME          工作簿里有几张表时，用哪一张
  --map 列名=列         表里的列名是规定的哪一列；不要的写 列名=不用；会记进 data/import-mapping.yaml
  --data DIR            数据文件夹，不写就是 data
  --dry-run             试运行：只说会加什么，不写文件

Adds rows to a register; the rows that are there stay to the letter. An empty id becomes the next of the village's own.

  FILE                  the new rows alone, under the headings of the table: CSV, text or workbook
  --field HEADING=TEXT  one row without a file, a cell each time
  --table T             the table, by file name or Chinese title
  --village ID          the village's 12-digit id; none for the county's tables
  --sheet NAME          the sheet of a workbook that has several tables
  --map HEADING=COLUMN  which column a heading of the file is; HEADING=不用 leaves it out; it is remembered
  --data DIR            the data folder; data when left out
  --dry-run             say what would be added, write nothing
`;
