import writeExcelFile from 'write-excel-file/universal';
import { type Sheet, workbook } from '../domain/workbook.ts';
import { saveFile } from './save-file.ts';

/** Hands a reader an Excel file. */
export async function saveWorkbook(name: string, sheets: Sheet[]): Promise<void> {
  saveFile(name, await writeExcelFile(workbook(sheets)).toBlob());
}
