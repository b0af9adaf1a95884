package org.researcharchive.launcher.server;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.researcharchive.launcher.Failure;
import org.researcharchive.launcher.process.Http;

/** Gives Payara administration commands over its loopback listener, as {@code asadmin} does, without a JVM for each. */
final class AdminClient {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern MESSAGE = Pattern.compile("<h2>(.*?)</h2>", Pattern.DOTALL);

    private final int port;
    private final String authorization;

    AdminClient(int port, String password) {
        this.port = port;
        this.authorization = "Basic "
                + Base64.getEncoder().encodeToString((AdminKey.USER + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    boolean isUp() {
        return command("version", "")
                .map(response -> response.statusCode() == 200)
                .orElse(false);
    }

    /**
     * Deploys an application, in place of a former one of that name.
     *
     * @throws Failure with the server's own words when it refuses
     */
    void deploy(Path ear, String name) {
        String query = "?name=" + encode(name) + "&force=true&DEFAULT=" + encode(ear.toString());
        HttpResponse<String> response = command("deploy", query)
                .orElseThrow(() -> new Failure("Payara stopped answering while the archive was deployed"));
        if (response.statusCode() != 200 || !response.body().contains("Exit Code : SUCCESS")) {
            throw new Failure("The archive could not be deployed: " + message(response.body()));
        }
    }

    private Optional<HttpResponse<String>> command(String name, String query) {
        HttpRequest request = Http.request(port, "/__asadmin/" + name + query)
                .header("X-Requested-By", "archive")
                .header("Authorization", authorization)
                .timeout(PATIENCE)
                .build();
        return Http.send(request);
    }

    private static String message(String page) {
        Matcher matcher = MESSAGE.matcher(page);
        if (!matcher.find()) {
            return "no reason given";
        }
        return matcher.group(1)
                .replaceAll("\\s+", " ")
                .replace("Error occurred during deployment: ", "")
                .replace(" Please see server.log for more details.", "")
                .strip();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
