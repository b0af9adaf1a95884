package org.researcharchive.web.language;

import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives the addresses that a view writes the language of its reader. Views and beans so need not think of languages, and
 * none can forget to.
 */
final class LanguageWriter extends ResponseWriterWrapper {

    /** Those that hold addresses of pages; {@code url} is where an answer in the background leads. */
    private static final Set<String> ADDRESSES = Set.of("href", "action", "url", "data-from");

    LanguageWriter(ResponseWriter wrapped) {
        super(wrapped);
    }

    @Override
    public void writeAttribute(String name, @Nullable Object value, @Nullable String property) throws IOException {
        super.writeAttribute(name, addressed(name, value), property);
    }

    @Override
    public void writeURIAttribute(String name, @Nullable Object value, @Nullable String property) throws IOException {
        super.writeURIAttribute(name, addressed(name, value), property);
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return new LanguageWriter(getWrapped().cloneWithWriter(writer));
    }

    private static @Nullable Object addressed(String name, @Nullable Object value) {
        return value instanceof String address && ADDRESSES.contains(name)
                ? Reader.present().addressOf(address)
                : value;
    }
}
