package org.researcharchive.importing.csv;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the columns of a table are, from the first to the last. */
public record CsvColumns(List<CsvField> fields) {

    public CsvColumns {
        fields = List.copyOf(fields);
    }

    /**
     * What columns of these names most likely are. A name that says nothing is kept in {@code extra}; of two columns for
     * one field the first has it.
     */
    public static CsvColumns proposed(List<String> header) {
        Set<CsvField> taken = EnumSet.noneOf(CsvField.class);
        List<CsvField> fields = new ArrayList<>();
        for (String name : header) {
            CsvField field =
                    name.isBlank() ? CsvField.LEFT_OUT : CsvField.named(name).orElse(CsvField.EXTRA);
            boolean free = taken.add(field) || field.isRepeatable();
            fields.add(free ? field : CsvField.EXTRA);
        }
        return new CsvColumns(fields);
    }

    /**
     * Reads what {@link #code} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static CsvColumns parse(String code) {
        return new CsvColumns(
                Arrays.stream(code.split(",", -1)).map(CsvField::of).toList());
    }

    /** In one line, for parameters of a job. */
    public String code() {
        return fields.stream().map(CsvField::code).collect(Collectors.joining(","));
    }

    /** Why nothing can be imported by these columns; nothing where it can. */
    public Optional<String> problem(List<String> header) {
        if (fields.size() != header.size()) {
            return Optional.of("The table has " + header.size() + " columns, but " + fields.size()
                    + " are described; describe them again");
        }
        if (!fields.contains(CsvField.TITLE)) {
            return Optional.of("No column is the title, which every record needs; choose the one that is");
        }
        Set<CsvField> seen = EnumSet.noneOf(CsvField.class);
        for (int i = 0; i < fields.size(); i++) {
            CsvField field = fields.get(i);
            if (!seen.add(field) && !field.isRepeatable()) {
                return Optional.of("Two columns are the field '" + field.code() + "', of which a record has one; the"
                        + " second is '" + header.get(i) + "'. Choose another field for it or leave it out");
            }
        }
        return Optional.empty();
    }

    /** By what a table with the same columns is known when the next one comes. */
    public static String key(List<String> header) {
        String names = header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\u001f"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(names.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
