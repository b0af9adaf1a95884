package org.researcharchive.launcher.search.node;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.node.NodeValidationException;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * Main class of the search process: one Elasticsearch node from the published jars.
 *
 * <p>Arguments are node settings, {@code name=value}; {@code path.home} holds {@code config}, {@code modules} and
 * {@code plugins}. Ends on SIGTERM, after closing the node.
 */
public final class SearchNode {
    private static final long CLOSE_SECONDS = 20;

    private SearchNode() {}

    public static void main(String[] arguments) throws IOException, NodeValidationException, InterruptedException {
        LogConfigurator.configureESLogging();
        Settings.Builder settings = Settings.builder();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            settings.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        Path home = Path.of(settings.get("path.home"));
        Environment environment = InternalSettingsPreparer.prepareEnvironment(
                settings.build(), Map.of(), home.resolve("config"), () -> "archive");
        LogConfigurator.configure(environment, false);

        Node node = new Node(
                environment,
                PluginsLoader.createPluginsLoader(
                        PluginsLoader.loadModulesBundles(environment.modulesDir(), false),
                        PluginsLoader.loadPluginsBundles(environment.pluginsDir(), false),
                        Map.of()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node), "close-node"));
        node.start();
        // every thread of a node is a daemon: without this one the JVM would end here
        new CountDownLatch(1).await();
    }

    private static void close(Node node) {
        Logger log = LogManager.getLogger(SearchNode.class);
        try {
            node.prepareForClose();
            node.close();
            node.awaitClose(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (IOException failure) {
            log.warn("The node did not close cleanly; Elasticsearch recovers at its next start", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        LogManager.shutdown();
    }
}
