package org.researcharchive.bulkedit.table;

import java.util.Map;

/**
 * A row of an edited table.
 *
 * @param line where it begins, counted from 1
 * @param id the record's number
 * @param version the version of the record that was taken out
 * @param cells what the columns hold that can be edited
 */
public record TableRow(long line, long id, long version, Map<EditedField, String> cells) {}
