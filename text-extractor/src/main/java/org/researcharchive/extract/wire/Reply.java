package org.researcharchive.extract.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One thing that the extractor says about the file it is reading: its pages in order, then how it ended. */
public sealed interface Reply {

    /** No letter takes more bytes of UTF-8 than this for each {@code char}. */
    int BYTES = 3;

    int LONGEST_DETAIL = 500;
    byte PAGE = 1;
    byte END = 2;

    /**
     * The text of a page.
     *
     * @param number counted from 1; of a file without pages, the number of the piece
     */
    record Page(int number, String text) implements Reply {}

    /**
     * Nothing more comes of this file.
     *
     * @param paged whether the numbers are those of pages that a reader can go to
     * @param pages how many it has, also those without text; 0 where it has none
     * @param cut whether it has more text than was sent
     * @param detail for administrators: what the parser said; may be empty
     */
    record End(Outcome outcome, boolean paged, int pages, boolean cut, String detail) implements Reply {

        public static End failed(Outcome outcome, String detail) {
            return new End(outcome, false, 0, false, detail);
        }
    }

    /** Sends this. The caller flushes. */
    default void write(DataOutputStream out) throws IOException {
        switch (this) {
            case Page page -> {
                out.writeByte(PAGE);
                out.writeInt(page.number());
                text(out, page.text());
            }
            case End end -> {
                out.writeByte(END);
                text(out, end.outcome().name());
                out.writeBoolean(end.paged());
                out.writeInt(end.pages());
                out.writeBoolean(end.cut());
                text(
                        out,
                        end.detail()
                                .substring(
                                        0, Math.min(LONGEST_DETAIL, end.detail().length())));
            }
        }
    }

    /**
     * The next thing said.
     *
     * @throws IOException if the other end is gone, or says what no extractor says
     */
    static Reply read(DataInputStream in) throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case PAGE -> new Page(bounded(in.readInt(), Limits.PAGES), text(in, Limits.PAGE_CHARACTERS));
            case END ->
                new End(
                        outcome(text(in, LONGEST_DETAIL)),
                        in.readBoolean(),
                        bounded(in.readInt(), Integer.MAX_VALUE),
                        in.readBoolean(),
                        text(in, LONGEST_DETAIL));
            default -> throw new IOException("The extractor said something of the unknown kind " + kind);
        };
    }

    private static Outcome outcome(String name) throws IOException {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IOException("The extractor ended with the unknown outcome " + name));
    }

    private static int bounded(int number, int most) throws IOException {
        if (number < 0 || number > most) {
            throw new IOException("The extractor said " + number + " where at most " + most + " is possible");
        }
        return number;
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in, int longest) throws IOException {
        byte[] bytes = in.readNBytes(bounded(in.readInt(), longest * BYTES));
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
