package org.researcharchive.importing.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An upload that lies in the imports folder, as a job's parameters describe it.
 *
 * @param file its name in that folder
 * @param name what the sender called it
 * @param source the {@code source} for records that name none, where the sender chose one
 * @param columns what the columns of a table are, see {@code CsvColumns}; null where they are to be told from their names
 */
public record StoredUpload(
        String file,
        UploadKind kind,
        String name,
        @Nullable String source,
        @Nullable String columns) {

    /** An upload that is not a table. */
    public StoredUpload(String file, UploadKind kind, String name, @Nullable String source) {
        this(file, kind, name, source, null);
    }

    /** The same table with another reading of its columns. */
    public StoredUpload withColumns(String mapping) {
        return new StoredUpload(file, kind, name, source, mapping);
    }

    /** The parameters of the job that imports it. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new HashMap<>();
        parameters.put("file", file);
        parameters.put("kind", kind.name());
        parameters.put("name", name);
        if (source != null) {
            parameters.put("source", source);
        }
        if (columns != null) {
            parameters.put("columns", columns);
        }
        return parameters;
    }

    /** The upload of a job. */
    public static StoredUpload of(Map<String, String> parameters) {
        return new StoredUpload(
                Objects.requireNonNull(parameters.get("file"), "job without a file"),
                UploadKind.valueOf(Objects.requireNonNull(parameters.get("kind"), "job without a kind")),
                Objects.requireNonNull(parameters.get("name"), "job without a name"),
                parameters.get("source"),
                parameters.get("columns"));
    }

    public Path in(Path folder) {
        return folder.resolve(file);
    }

    /** Opens it. */
    public Upload open(Path folder) throws IOException {
        return Upload.open(in(folder), kind, name);
    }

    /** The {@code source} of a file's records that name none: as the sender chose, else after the file. */
    public String sourceFor(UploadEntry entry) {
        if (source != null) {
            return source;
        }
        if (entry.kind() == UploadKind.PAGE) {
            return "pages";
        }
        String base =
                entry.fileName().replaceFirst("(?i)(?:\\.jsonl|\\.ndjson|\\.xml|\\.wxr|\\.csv|\\.tsv)?(?:\\.gz)?$", "");
        return base.isBlank() ? "import" : base;
    }
}
