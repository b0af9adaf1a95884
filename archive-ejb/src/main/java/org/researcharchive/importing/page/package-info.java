/**
 * Publications out of plain-text pages: what stands on the page goes into its field, page furniture goes nowhere, and
 * what the page does not say stays empty.
 *
 * <p>{@link org.researcharchive.importing.page.PageRecogniser} runs a fixed list of small rules over the lines of a
 * page. Each rule claims the lines that it understands; the lines nobody claimed are the article. So a rule can only
 * take whole lines that it names itself, and no sentence of an article is lost by accident.
 */
@NullMarked
package org.researcharchive.importing.page;

import org.jspecify.annotations.NullMarked;
