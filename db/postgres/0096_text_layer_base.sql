-- The weights that the layer stands on (domains/text/weights/weights-version.ts); null of layers older than this column.
alter table text_layer add column base text;
