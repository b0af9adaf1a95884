/**
 * WordPress exports (WXR 1.0 to 1.2) as archive records: posts, pages, authors, nested categories, tags, pictures with
 * captions and credits, and links between posts, which come to lead to the archive's records.
 *
 * <p>Pure and streaming. A file is read twice: first for what its posts say of each other (a few hundred bytes a post)
 * and to be sure that it is whole, then post by post. Nothing that the XML or its texts name is ever fetched.
 */
@NullMarked
package org.researcharchive.importing.wxr;

import org.jspecify.annotations.NullMarked;
