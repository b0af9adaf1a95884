package org.researcharchive.search.related;

import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PartialDate;

/** A publication that is close to another, as a link shows it. */
public record RelatedPublication(
        long id, String slug, String title, @Nullable PartialDate publishedOn) {}
