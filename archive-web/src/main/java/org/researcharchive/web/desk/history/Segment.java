package org.researcharchive.web.desk.history;

import java.io.Serializable;

/**
 * A stretch of words of one version.
 *
 * @param marked whether the other version has them not
 */
public record Segment(String text, boolean marked) implements Serializable {}
