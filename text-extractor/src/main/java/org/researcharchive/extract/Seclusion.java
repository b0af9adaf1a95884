package org.researcharchive.extract;

import java.io.IOException;
import java.net.Proxy;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Set;

/** Keeps this process off the network: no address that a file names is ever looked up, whatever a parser thinks of it. */
final class Seclusion {

    /** What Java itself needs to load its classes. */
    private static final Set<String> OWN = Set.of("file", "jar", "jrt");

    private Seclusion() {}

    static void begin() {
        URL.setURLStreamHandlerFactory(protocol -> OWN.contains(protocol) ? null : new Refusal());
        System.setProperty("javax.xml.accessExternalDTD", "");
        System.setProperty("javax.xml.accessExternalSchema", "");
        System.setProperty("javax.xml.accessExternalStylesheet", "");
    }

    private static final class Refusal extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw new IOException("No address is looked up here: " + url);
        }

        @Override
        protected URLConnection openConnection(URL url, Proxy proxy) throws IOException {
            return openConnection(url);
        }
    }
}
