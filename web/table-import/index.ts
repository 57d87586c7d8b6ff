/** Parts of the screens of every import of a table (platform/table-import). */
export { ColumnHeading } from './column-heading.tsx';
export { DateReadingFields } from './date-reading-fields.tsx';
export { downloadMapping } from './download-mapping.ts';
export { ImportProgress } from './import-progress.tsx';
export { ImportTable } from './import-table.tsx';
export { ReadingFields } from './reading-fields.tsx';
export { RejectionTable, type ReasonCount } from './rejection-table.tsx';
export { UploadFile } from './upload-file.tsx';
