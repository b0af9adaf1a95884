package org.researcharchive.web.cite;

import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;

/** Citations as the style processor takes them. */
final class CslItems {

    private CslItems() {}

    static CSLItemData of(Citation citation) {
        CSLItemDataBuilder item = new CSLItemDataBuilder()
                .id(citation.id())
                .type(CSLType.fromString(citation.type()))
                // straight quotes are turned the way the style wants, curly ones are left as they are
                .title(citation.title().replaceAll("[\u201c\u201d]", "\""))
                .author(citation.authors().stream().map(CslItems::name).toArray(CSLName[]::new))
                .containerTitle(citation.container())
                .collectionTitle(citation.collection())
                .publisher(citation.publisher())
                .number(citation.number())
                .volume(citation.volume())
                .issue(citation.issue())
                .page(citation.page())
                .DOI(citation.doi())
                .ISBN(citation.isbn())
                .ISSN(citation.issn())
                .language(citation.language())
                .URL(citation.url());
        if (citation.issued() != null) {
            item.issued(new CSLDateBuilder()
                    .dateParts(Citation.parts(citation.issued()).stream()
                            .mapToInt(Integer::intValue)
                            .toArray())
                    .build());
        }
        return item.build();
    }

    private static CSLName name(CitedName name) {
        return new CSLNameBuilder()
                .family(name.family())
                .given(name.given())
                .nonDroppingParticle(name.particle())
                .suffix(name.suffix())
                .literal(name.literal())
                .build();
    }
}
