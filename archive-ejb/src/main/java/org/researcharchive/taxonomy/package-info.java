/**
 * Staff change the category tree: categories are added, renamed, moved, merged and taken away, each as a change set that
 * can be taken back. Records of a merged category go over piece by piece, whoever filed them there meanwhile.
 */
@NullMarked
package org.researcharchive.taxonomy;

import org.jspecify.annotations.NullMarked;
