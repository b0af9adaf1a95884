package org.researcharchive.tests.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A PDF with one line of text on each page, written out by hand: a handful of objects and the table of their places. */
final class SmallPdf {

    private final StringBuilder text = new StringBuilder("%PDF-1.4\n");
    private final List<Integer> places = new ArrayList<>();

    private SmallPdf() {}

    /** The file, in bytes. The lines hold neither brackets nor letters beyond ASCII. */
    static byte[] of(List<String> pages) {
        SmallPdf pdf = new SmallPdf();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(4 + 2 * i).append(" 0 R ");
        }
        pdf.object("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.object("<< /Type /Pages /Kids [" + kids + "] /Count " + pages.size() + " >>");
        pdf.object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        for (String line : pages) {
            int content = pdf.places.size() + 2;
            pdf.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents " + content
                    + " 0 R /Resources << /Font << /F1 3 0 R >> >> >>");
            String drawn = "BT /F1 12 Tf 72 720 Td (" + line + ") Tj ET";
            pdf.object("<< /Length " + drawn.length() + " >>\nstream\n" + drawn + "\nendstream");
        }
        return pdf.finished();
    }

    private void object(String content) {
        places.add(text.length());
        text.append(places.size()).append(" 0 obj\n").append(content).append("\nendobj\n");
    }

    private byte[] finished() {
        int table = text.length();
        text.append("xref\n0 ").append(places.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> text.append(String.format("%010d 00000 n \n", place)));
        text.append("trailer\n<< /Size ").append(places.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
        text.append(table).append("\n%%EOF\n");
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
