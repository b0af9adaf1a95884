package org.researcharchive.web.cite;

/**
 * A citation as a style prints it.
 *
 * @param style the style's name
 * @param html the citation as safe HTML, with nothing but italics in it
 * @param text the same without them
 */
public record StyledCitation(String style, String html, String text) {}
