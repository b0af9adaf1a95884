package org.researcharchive.search.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.researcharchive.attachment.AttachedFile;
import org.researcharchive.attachment.AttachedTexts;
import org.researcharchive.publication.IndexablePublication;

/** Makes documents of records and of the files attached to them: the one place that says what the index holds. */
@ApplicationScoped
public class PublicationDocuments {

    private final @Nullable AttachedTexts texts;

    /** Documents of records that have no attached files. */
    public PublicationDocuments() {
        this.texts = null;
    }

    @Inject
    PublicationDocuments(AttachedTexts texts) {
        this.texts = texts;
    }

    /**
     * Makes the documents of published records one by one, as each is asked for: the pages of one may be as long as a
     * thousand others.
     *
     * @param records that will be asked for; what belongs to all of them is read once
     */
    public Function<IndexablePublication, DocumentJson> of(Collection<IndexablePublication> records) {
        Map<Long, List<AttachedFile>> files = texts == null
                ? Map.of()
                : texts.files(records.stream()
                        .filter(IndexablePublication::published)
                        .map(IndexablePublication::id)
                        .toList());
        return record -> DocumentJson.of(document(record, files.getOrDefault(record.id(), List.of())));
    }

    private PublicationDocument document(IndexablePublication record, List<AttachedFile> files) {
        return texts == null || files.isEmpty()
                ? PublicationDocument.of(record)
                : PublicationDocument.of(record, files, texts.pages(files));
    }
}
