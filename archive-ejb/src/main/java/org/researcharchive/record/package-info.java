/**
 * The archive record format: what a form, the API, an import line and an export line all carry.
 */
@NullMarked
package org.researcharchive.record;

import org.jspecify.annotations.NullMarked;
