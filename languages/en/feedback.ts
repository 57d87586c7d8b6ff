import type { MessageFile } from '../../platform/i18n/message.ts';

export const feedback = {
  'error.notFound': 'There is no such feedback here. It may have been deleted; go back to the stream.',
  'error.unstorable': 'This feedback could not be stored: {reason}. Correct it and send it again.',
  'error.tooManyMeasures':
    'This workspace already measures {limit} different questions. Use stable question keys instead of a new one for every answer.',
  'error.storeUnavailable':
    'The database did not answer, so nothing is confirmed as recorded. Send it again in a moment; it will not be doubled.',
  'error.fileEmpty': 'The file is empty. Export it again and choose the new one.',
  'error.fileNotText':
    'This is not a table that can be read. Choose a CSV, JSON Lines or XLSX file (CSV may be gzipped).',
  'error.fileBroken': 'The file is damaged or incomplete. Export or upload it again.',
  'error.fileBomb':
    'The file unpacks to far more than it can honestly hold, so reading was stopped. Save it again from a spreadsheet program, or as CSV.',
  'error.tooManyColumns':
    'The first row is not a header of at most {limit} columns. Check the delimiter, and that the first row names the columns.',
  'error.noSuchSheet': 'The workbook has no sheet “{name}”. Choose one that is there.',
  'error.importNotFound':
    'There is no such import here. It may have been removed; look at the list of imports.',
  'error.importRunning': 'This import is running. Wait until it ends, or cancel it first.',
  'error.mappingMissing': 'Say first what the columns mean, then start.',
  'error.mappingColumns':
    'The mapping names columns that the file does not have: {columns}. Correct the names, or choose the right file.',
  'error.mappingEmpty':
    'No column is a score or a text yet, so there would be nothing to record. Choose at least one.',
  'error.touchpointsMissing': 'There are no touchpoints {keys}. Create them, or let the import create them.',
  'error.fileGone': 'The file of this import has been removed. Upload it again.',
  'import.field.timeZone': 'There is no such time zone. Write it as in “Asia/Tehran”.',
  'import.field.scale': 'The scale must go from a lower to a higher number.',
  'import.field.source': 'Use letters, digits, spaces, dots, dashes and underscores.',
  'import.reason.quote': 'A quotation mark is opened and never closed',
  'import.reason.rowTooLong': 'The row is longer than a million characters',
  'import.reason.cellTooLong': 'A cell is longer than 100,000 characters',
  'import.reason.columns': 'The row has another number of cells than the header',
  'import.reason.json': 'The line is not a JSON object',
  'import.reason.keyMissing': 'The key is empty',
  'import.reason.keyTooLong': 'The key is longer than 200 characters',
  'import.reason.timeMissing': 'The time is empty',
  'import.reason.timeUnreadable': 'The time cannot be read in the chosen calendar and order',
  'import.reason.scoreNotNumber': 'The score is not a number',
  'import.reason.scoreOutOfScale': 'The score is outside its scale',
  'import.reason.touchpointUnknown': 'There is no such touchpoint',
  'import.reason.nothing': 'There is neither a score nor a text',
  'import.reason.valueTooLong': 'The value is too long',
  'import.reason.emailInvalid': 'This is not an e-mail address',
  'import.csv.line': 'line',
  'import.csv.column': 'column',
  'import.csv.reason': 'reason',
  'field.attributes': 'At most 40 attributes, each at most 200 characters.',
  'field.scale': 'The value must lie on the scale, and the scale go from a lower to a higher number.',
} as const satisfies MessageFile;
