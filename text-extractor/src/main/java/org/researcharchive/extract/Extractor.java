package org.researcharchive.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.SynchronousQueue;
import org.researcharchive.extract.wire.Reply;
import org.researcharchive.extract.wire.Request;

/**
 * The program: takes requests from standard input, answers on standard output, and ends when the input does. It ends then
 * in the middle of a file too, since whoever asked is gone.
 */
public final class Extractor {

    private Extractor() {}

    /** Runs until nobody asks any more. */
    public static void main(String[] none) throws IOException, InterruptedException {
        DataOutputStream answers =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // what a parser prints must not get between the answers
        System.setOut(System.err);
        Seclusion.begin();
        SynchronousQueue<Request> requests = new SynchronousQueue<>();
        Thread.ofPlatform().daemon().name("requests").start(() -> take(requests));
        FileReader reader = new FileReader();
        while (true) {
            Reply.End end = reader.read(requests.take(), page -> page.write(answers));
            end.write(answers);
            answers.flush();
        }
    }

    private static void take(SynchronousQueue<Request> requests) {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)))) {
            while (true) {
                requests.put(Request.read(in));
            }
        } catch (IOException | InterruptedException over) {
            // the archive closed the stream or is gone; halt, since a parser that hangs would keep exit waiting
            Runtime.getRuntime().halt(0);
        }
    }
}
