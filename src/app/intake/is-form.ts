/** Whether a file is read as a questionnaire and not as a filing. */
export function isForm(path: string): boolean {
  return /\.(?:xlsx|xlsm|xls|xlsb|ods|csv|tsv)$/iu.test(path);
}
