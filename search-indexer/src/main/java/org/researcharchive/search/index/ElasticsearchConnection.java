package org.researcharchive.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Arrays;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.core5.util.Timeout;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one way to Elasticsearch, {@code archive.elasticsearch.url}: an impatient client for searches and a patient one for
 * writes, each with a pool of kept connections, because the low-level client heeds only the timeouts it was made with.
 * Nothing is sent before it is needed, so the archive starts with the engine down.
 */
@ApplicationScoped
public class ElasticsearchConnection implements AutoCloseable {

    private static final Logger LOG = System.getLogger(ElasticsearchConnection.class.getName());

    private static final Timeout CONNECT = Timeout.ofSeconds(1);
    private static final Timeout SEARCH = Timeout.ofSeconds(5);
    private static final Timeout WRITE = Timeout.ofSeconds(60);
    private static final int CONNECTIONS = 64;

    private ElasticsearchClient search;
    private ElasticsearchClient write;

    /** Only the container's proxy is made so; it has no state of its own. */
    @SuppressWarnings("NullAway.Init")
    protected ElasticsearchConnection() {}

    /**
     * @param urls of the engine's nodes, with commas between them
     */
    @Inject
    public ElasticsearchConnection(
            @ConfigProperty(name = "archive.elasticsearch.url", defaultValue = "http://127.0.0.1:9200") String urls) {
        this.search = client(urls, SEARCH);
        this.write = client(urls, WRITE);
    }

    /** Something asked of the engine. */
    @FunctionalInterface
    public interface Call<T> {
        T send(ElasticsearchClient client) throws IOException;
    }

    @PreDestroy
    @Override
    public void close() {
        close(search);
        close(write);
    }

    private static void close(ElasticsearchClient client) {
        try {
            client.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A connection to Elasticsearch was not closed in order", e);
        }
    }

    /**
     * Asks something that a reader waits for; given up after five seconds.
     *
     * @throws EngineUnavailableException if the engine cannot answer now
     * @throws ElasticsearchException if the engine refuses what is asked
     */
    public <T> T search(Call<T> call) {
        return send(call, search);
    }

    /**
     * Asks something that may take a while, such as a bulk write; given up after a minute.
     *
     * @throws EngineUnavailableException if the engine cannot answer now
     * @throws ElasticsearchException if the engine refuses what is asked
     */
    public <T> T write(Call<T> call) {
        return send(call, write);
    }

    static <T> T send(Call<T> call, ElasticsearchClient client) {
        try {
            return call.send(client);
        } catch (IOException e) {
            throw new EngineUnavailableException("Elasticsearch does not answer: " + e.getMessage(), e);
        } catch (ElasticsearchException e) {
            if (isPassing(e.status())) {
                throw new EngineUnavailableException("Elasticsearch cannot do this now: " + e.getMessage(), e);
            }
            throw e;
        }
    }

    /** Whether an answer of this HTTP status may be another one later. */
    static boolean isPassing(int status) {
        return switch (status) {
            case 408, 429, 502, 503, 504 -> true;
            default -> false;
        };
    }

    /**
     * A client of its own.
     *
     * @param urls of the engine's nodes, with commas between them
     * @param answer how long it waits for one
     */
    static ElasticsearchClient client(String urls, Timeout answer) {
        URI[] nodes = Arrays.stream(urls.split(","))
                .map(String::strip)
                .map(URI::create)
                .toArray(URI[]::new);
        Rest5Client http = Rest5Client.builder(nodes)
                // the engine stands near: to pack and unpack an answer takes longer than to send it as it is
                .setHttpClientConfigCallback(HttpAsyncClientBuilder::disableContentCompression)
                .setConnectionConfigCallback(connection -> connection.setConnectTimeout(CONNECT))
                .setRequestConfigCallback(
                        request -> request.setConnectionRequestTimeout(SEARCH).setResponseTimeout(answer))
                .setConnectionManagerCallback(
                        pool -> pool.setMaxConnPerRoute(CONNECTIONS).setMaxConnTotal(CONNECTIONS * nodes.length))
                .build();
        return new ElasticsearchClient(new Rest5ClientTransport(http, new JacksonJsonpMapper()));
    }
}
