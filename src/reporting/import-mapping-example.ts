/** An `import-mapping.yaml` with everything that may stand in one. */
export const importMappingExample = `columns:
  ledger:
    事项说明: 摘要
categories:
  机械费: 维修费
villages:
  "990101001200":
    columns:
      ledger:
        备注2: 不用
      contracts:
        租金: 年租金
    categories:
      挖机台班: 工程支出
`;
