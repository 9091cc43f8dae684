export const usage =
	'npm run import -- FILE --village ID [--table ledger] [--period 2025-03] [--sheet NAME] [--data DIR] [--stdout] [--dry-run] [--append | --replace] [--map HEADING=COLUMN] [--category WORD=CATEGORY] [--accept-suggestions] [--report FILE]';

export const help = `${usage}

把办公室的 CSV、TXT 或工作簿（XLSX、XLS、ET）整理成 data/ 里的规范文件。拿不准的不猜：说清哪一格、为什么、
怎样写，什么也不写入。

  --village ID          哪个村，12位村编号；全县的表（townships、villages、catalogue）不写
  --table T             哪种表，写文件名或中文名，例如 officials、村干部与监督委员会成员；不写就是收支明细
  --period P            哪一期：收支明细写月份或季度，预算写年份；其他表用来补上日期里没写的年份
  --batch ID            脱敏名单的批次
  --sheet NAME          工作簿里有几张表时，导入哪一张
  --data DIR            数据文件夹，不写就是 data
  --stdout              只显示结果，不写文件
  --dry-run             试运行：只说会写什么，不写文件
  --append              台账：把新的行加在后面，原来的行不动；已经有的不重复加
  --replace             原来的文件内容不同时，换成这次的；不写就只列出不同
  --map 列名=列         表里的列名是规定的哪一列，可以写几次；不要这一列，写 --map 列名=不用
  --category 词=类别    表里的类别是哪个标准类别，可以写几次
                        这两样都记进 data/import-mapping.yaml，下次自动用
  --accept-suggestions  类别空着或不认识的，采用第一个建议；采用了哪些，报告里逐行列出
  --report FILE         把导入报告另存一份（.txt）

Turns an office's CSV, text file or workbook (XLSX, XLS, ET) into the strict file of data/. What is not certain is
refused, cell by cell, and nothing is written.

  --village ID          the village's 12-digit id; none for the county's tables
  --table T             the table, by file name or Chinese title; the ledger when left out
  --period P            month or quarter of a ledger, year of a budget; elsewhere the year of dates without one
  --batch ID            the batch of a masked list
  --sheet NAME          the sheet of a workbook that has several tables
  --data DIR            the data folder; data when left out
  --stdout              print the result, write nothing
  --dry-run             say what would be written, write nothing
  --append              a register: add the new rows, leave the others as they are
  --replace             replace a file whose content differs; without it the difference is listed
  --map HEADING=COLUMN  which column a heading of the file is, as often as needed; HEADING=不用 leaves it out
  --category WORD=NAME  which standard category a word of the file is, as often as needed
                        Both are kept in data/import-mapping.yaml for the next time
  --accept-suggestions  take the first suggestion for each missing or unknown category; the report lists them
  --report FILE         keep the report in a .txt file
`;
