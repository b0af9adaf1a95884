package org.researcharchive.importing.preview;

import java.util.List;
import org.researcharchive.importing.csv.CsvColumns;

/**
 * The beginning of a table.
 *
 * @param header names of the columns
 * @param rows the first rows, as they stand in the file
 * @param columns what the columns are taken for
 */
public record TableSample(List<String> header, List<List<String>> rows, CsvColumns columns) {}
