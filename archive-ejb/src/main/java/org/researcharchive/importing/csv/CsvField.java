package org.researcharchive.importing.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a column of a table can be. */
public enum CsvField {
    SOURCE_ID("sourceId", false, "id", "record id", "identifier", "number", "no", "번호"),
    SOURCE("source", false, "origin", "collection", "출처"),
    TITLE("title", false, "name", "headline", "titel", "titre", "제목"),
    SUBTITLE("subtitle", false, "sub title", "부제"),
    SUMMARY("summary", false, "abstract", "description", "excerpt", "teaser", "요약", "초록"),
    BODY("body", false, "text", "content", "full text", "html", "본문", "내용"),
    PUBLISHED_ON(
            "publishedOn",
            false,
            "date",
            "published",
            "publication date",
            "published on",
            "year",
            "issued",
            "날짜",
            "발행일"),
    STATUS("status", false, "state", "상태"),
    TYPE("type", false, "kind", "document type", "genre", "유형"),
    SERIES("series", false, "journal", "periodical", "시리즈"),
    CATEGORIES("categories", true, "category", "section", "분류"),
    TAGS("tags", true, "tag", "keywords", "keyword", "subjects", "subject", "태그", "키워드"),
    AUTHORS("authors", true, "author", "by", "byline", "creator", "creators", "writer", "저자", "필자"),
    LANGUAGE("language", false, "lang", "언어"),
    SOURCE_URL("sourceUrl", false, "url", "link", "source url", "web address", "permalink", "주소"),
    RIGHTS("rights", false, "licence", "license", "copyright", "권리"),
    PUBLISHER("publisher", false, "institution", "발행처"),
    DOI("identifiers.doi", false, "doi"),
    ISBN("identifiers.isbn", false, "isbn"),
    ISSN("identifiers.issn", false, "issn"),
    REPORT_NUMBER("identifiers.reportNumber", false, "report number", "report no"),
    IDENTIFIERS("identifiers", true),
    IMAGE_URL("images.url", false, "image", "picture", "photo", "image url", "사진"),
    IMAGE_ALT("images.alt", false, "alt", "alt text", "image alt"),
    IMAGE_CAPTION("images.caption", false, "caption", "image caption"),
    IMAGE_CREDIT("images.credit", false, "credit", "photo credit", "image credit"),
    ATTACHMENTS("attachments.url", true, "file", "files", "pdf", "attachment", "attachments", "첨부"),
    LINKS("links.url", true, "links", "related", "see also"),
    /** Kept under the column's own name. */
    EXTRA("extra", true),
    /** Not imported. */
    LEFT_OUT("", true);

    private final String code;
    private final boolean repeatable;

    @SuppressWarnings("ImmutableEnumChecker") // nobody can change what Set.of makes
    private final Set<String> names;

    CsvField(String code, boolean repeatable, String... otherNames) {
        this.code = code;
        this.repeatable = repeatable;
        this.names = Set.of(otherNames);
    }

    /** The field's name in the record format; empty for what is left out. */
    public String code() {
        return code;
    }

    /** Whether several columns may be this. */
    boolean isRepeatable() {
        return repeatable;
    }

    /**
     * The field of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static CsvField of(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + code + "' is no field that a column can be"));
    }

    /** What a column of this name most likely is: the field of that name before one that is called so by some. */
    static Optional<CsvField> named(String column) {
        String plain = plain(column);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        List<CsvField> fields = List.of(values());
        return fields.stream()
                .filter(field -> plain(field.code).equals(plain))
                .findFirst()
                .or(() -> fields.stream()
                        .filter(field -> field.names.contains(plain))
                        .findFirst());
    }

    /** {@code publishedOn}, {@code Published_On} and {@code published on} are one name. */
    private static String plain(String name) {
        return name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
