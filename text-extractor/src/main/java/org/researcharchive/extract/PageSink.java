package org.researcharchive.extract;

import java.io.IOException;
import org.researcharchive.extract.wire.Reply;

/** Where pages go as they are read. */
@FunctionalInterface
interface PageSink {

    void take(Reply.Page page) throws IOException;
}
