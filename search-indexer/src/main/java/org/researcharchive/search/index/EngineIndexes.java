package org.researcharchive.search.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.indices.IndexSettings;
import co.elastic.clients.elasticsearch.indices.TranslogDurability;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The indexes in the engine and the aliases that lead to them. All methods throw {@link EngineUnavailableException}. */
@ApplicationScoped
public class EngineIndexes {

    private static final String DEFINITION = "/search/publications.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NOT_FOUND = 404;
    private static final String EXISTS = "resource_already_exists_exception";

    private static final String NO_REFRESH = "-1";
    /** As in the definition. Who waits for a record to be found does not wait for this: the feed refreshes by itself. */
    private static final String REFRESH = "10s";

    private static final String NO_REPLICAS = "false";
    private static final String REPLICA_WHERE_POSSIBLE = "0-1";

    private ElasticsearchConnection connection;

    /** Only the container's proxy is made so; it has no state of its own. */
    @SuppressWarnings("NullAway.Init")
    protected EngineIndexes() {}

    @Inject
    public EngineIndexes(ElasticsearchConnection connection) {
        this.connection = connection;
    }

    /** The index that an alias leads to. */
    public Optional<String> behind(String alias) {
        try {
            return connection
                    .search(client -> client.indices().getAlias(get -> get.name(alias)))
                    .aliases()
                    .keySet()
                    .stream()
                    .max(String::compareTo);
        } catch (ElasticsearchException e) {
            if (e.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    public boolean exists(String name) {
        return connection
                .search(client -> client.indices().exists(exists -> exists.index(name)))
                .value();
    }

    /** Creates an empty index; answers whether the name was free. */
    public boolean create(String name) {
        try (InputStream definition = Objects.requireNonNull(EngineIndexes.class.getResourceAsStream(DEFINITION))) {
            connection.write(client ->
                    client.indices().create(create -> create.index(name).withJson(definition)));
            return true;
        } catch (ElasticsearchException e) {
            if (EXISTS.equals(e.error().type())) {
                return false;
            }
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("The definition of the index cannot be read", e);
        }
    }

    /**
     * Adds the fields to an index that an earlier version of the archive made without them. What is in it stays as it is.
     *
     * @throws ElasticsearchException if a field that it has is another one now: only a reindex helps then
     */
    public void addNewFields(String name) {
        try (InputStream definition = Objects.requireNonNull(EngineIndexes.class.getResourceAsStream(DEFINITION))) {
            JsonNode properties = JSON.readTree(definition).at("/mappings/properties");
            String fields =
                    JSON.createObjectNode().set("properties", properties).toString();
            connection.write(
                    client -> client.indices().putMapping(put -> put.index(name).withJson(new StringReader(fields))));
        } catch (IOException e) {
            throw new UncheckedIOException("The definition of the index cannot be read", e);
        }
    }

    /** Lets an alias lead to this index and to no other of the archive. */
    public void move(String alias, String name, IndexNames names) {
        connection.write(client -> client.indices()
                .updateAliases(update -> update.actions(List.of(leaveAll(alias, names), add(alias, name)))));
    }

    /** Lets searches see an index that was being built, in one step that no search falls into. */
    public void publish(String name, IndexNames names) {
        connection.write(client -> client.indices()
                .updateAliases(update -> update.actions(List.of(
                        leaveAll(names.live(), names), leaveAll(names.building(), names), add(names.live(), name)))));
    }

    /**
     * Makes an index quick to fill: nothing is made searchable, copied to other nodes or forced to disk meanwhile. What a
     * crash of the engine takes away is found missing when the index is compared with the database.
     */
    public void prepareForFilling(String name) {
        settings(name, NO_REFRESH, NO_REPLICAS, TranslogDurability.Async);
    }

    /** Makes an index fit to be searched: safe, and copied where there is a node for it. */
    public void prepareForSearching(String name) {
        settings(name, REFRESH, REPLICA_WHERE_POSSIBLE, TranslogDurability.Request);
        connection.write(client -> client.indices().flush(flush -> flush.index(name)));
        refresh(name);
    }

    /** Makes everything written so far searchable. */
    public void refresh(String name) {
        connection.write(client -> client.indices().refresh(refresh -> refresh.index(name)));
    }

    /** How many documents an index or alias shows. */
    public long count(String name) {
        return connection
                .search(client -> client.count(count -> count.index(name)))
                .count();
    }

    /** Removes an index; one that is not there is as good as removed. */
    public void delete(String name) {
        connection.write(
                client -> client.indices().delete(delete -> delete.index(name).ignoreUnavailable(true)));
    }

    private void settings(String name, String refresh, String replicas, TranslogDurability durability) {
        connection.write(client -> client.indices()
                .putSettings(put -> put.index(name)
                        .settings(IndexSettings.of(
                                settings -> settings.refreshInterval(Time.of(time -> time.time(refresh)))
                                        .autoExpandReplicas(replicas)
                                        .translog(translog -> translog.durability(durability))))));
    }

    private static Action add(String alias, String name) {
        return Action.of(action -> action.add(add -> add.alias(alias).index(name)));
    }

    private static Action leaveAll(String alias, IndexNames names) {
        return Action.of(action -> action.remove(
                remove -> remove.alias(alias).index(names.pattern()).mustExist(false)));
    }
}
