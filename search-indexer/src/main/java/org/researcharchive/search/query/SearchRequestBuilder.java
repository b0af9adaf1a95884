package org.researcharchive.search.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.researcharchive.category.CategoryPath;
import org.researcharchive.record.PartialDate;

/** Puts a {@link SearchRequest} together; what is not said takes its default. */
public final class SearchRequestBuilder {

    private String text = "";
    private final Map<FacetName, List<String>> filters = new EnumMap<>(FacetName.class);
    private @Nullable PartialDate from;
    private @Nullable PartialDate to;
    private SearchSort sort = SearchSort.RELEVANCE;
    private int page = 1;
    private int size = SearchRequest.DEFAULT_SIZE;
    private boolean withFacets = true;

    SearchRequestBuilder() {}

    public SearchRequestBuilder text(String text) {
        this.text = text;
        return this;
    }

    /** Selects a value of a facet beside those selected before; blank ones select nothing. */
    public SearchRequestBuilder filter(FacetName facet, String value) {
        String text = CleanText.of(value).strip();
        // a path with empty steps would be its own parent
        String clean = facet == FacetName.CATEGORY ? CategoryPath.tidy(text) : text;
        if (!clean.isEmpty()) {
            filters.computeIfAbsent(facet, f -> new ArrayList<>()).add(clean);
        }
        return this;
    }

    public SearchRequestBuilder from(@Nullable PartialDate from) {
        this.from = from;
        return this;
    }

    public SearchRequestBuilder to(@Nullable PartialDate to) {
        this.to = to;
        return this;
    }

    public SearchRequestBuilder sort(SearchSort sort) {
        this.sort = sort;
        return this;
    }

    public SearchRequestBuilder page(int page) {
        this.page = page;
        return this;
    }

    public SearchRequestBuilder size(int size) {
        this.size = size;
        return this;
    }

    public SearchRequestBuilder withoutFacets() {
        this.withFacets = false;
        return this;
    }

    /**
     * Checks what was put together.
     *
     * @throws InvalidSearchException if a value cannot be honoured
     */
    public SearchRequest build() {
        return new SearchRequest(text, filters, from, to, sort, page, size, withFacets);
    }

    SearchRequestBuilder parameters(Map<String, List<String>> parameters) {
        first(parameters, "q", this::text);
        first(parameters, "from", value -> from(date("from", value)));
        first(parameters, "to", value -> to(date("to", value)));
        first(parameters, "sort", value -> sort(SearchSort.of(value)));
        first(parameters, "page", value -> page(number("page", value)));
        first(parameters, "size", value -> size(number("size", value)));
        for (FacetName facet : FacetName.values()) {
            parameters.getOrDefault(facet.code(), List.of()).stream()
                    .filter(Objects::nonNull)
                    .forEach(value -> filter(facet, value));
        }
        return this;
    }

    private static void first(Map<String, List<String>> parameters, String name, Consumer<String> use) {
        parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .ifPresent(use);
    }

    private static PartialDate date(String name, String value) {
        try {
            return PartialDate.parse(value);
        } catch (IllegalArgumentException e) {
            throw new InvalidSearchException(name, value, "is not a date; write YYYY-MM-DD, YYYY-MM or YYYY");
        }
    }

    private static int number(String name, String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new InvalidSearchException(name, value, "is not a whole number from 1 up");
        }
    }
}
