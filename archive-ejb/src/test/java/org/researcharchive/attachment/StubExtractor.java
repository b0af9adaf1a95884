package org.researcharchive.attachment;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.researcharchive.extract.wire.Outcome;
import org.researcharchive.extract.wire.Reply;
import org.researcharchive.extract.wire.Request;

/** An extractor to which files do what their names say. */
public final class StubExtractor {

    private StubExtractor() {}

    public static void main(String[] none) throws IOException, InterruptedException {
        DataInputStream in = new DataInputStream(System.in);
        DataOutputStream out = new DataOutputStream(System.out);
        while (true) {
            Request request = Request.read(in);
            switch (request.name()) {
                case "endless" -> new CountDownLatch(1).await();
                case "fatal" -> Runtime.getRuntime().halt(134);
                case "greedy" -> fillMemory();
                case "lying" -> out.write(new byte[] {1, 0, 0, 0, 1, 127, 127, 127, 127});
                case "backwards" -> {
                    new Reply.Page(2, "two").write(out);
                    new Reply.Page(1, "one").write(out);
                }
                case "environment" -> new Reply.Page(1, System.getenv().keySet().toString()).write(out);
                default -> new Reply.Page(1, "the text").write(out);
            }
            new Reply.End(Outcome.READ, true, 1, false, "").write(out);
            out.flush();
        }
    }

    private static void fillMemory() {
        List<byte[]> kept = new ArrayList<>();
        while (kept.size() < 1_000_000) {
            kept.add(new byte[1 << 20]);
        }
    }
}
