package org.researcharchive.attachment;

/**
 * What stands on a page of an attached file.
 *
 * @param file which of the record's files, counted from 0
 * @param number of the page, counted from 1
 */
public record AttachedPage(int file, int number, String text) {}
