package org.researcharchive.tests;

import java.io.File;
import java.net.URISyntaxException;
import java.util.Arrays;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What the Arquillian tests deploy, once for all of them: the archive's own EAR, with a WAR that holds the tests in place
 * of the pages. Runs beside the archive proper, on the same database and index, as a second server would: under a node
 * name of its own.
 */
@ArquillianSuiteDeployment
public final class ArchiveDeployment {
    private static final String NODE = "archive.node=tests\n";
    private static final String APPLICATION = """
            <?xml version="1.0" encoding="UTF-8"?>
            <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="11">
              <application-name>archive-tests</application-name>
              <module><ejb>archive-ejb.jar</ejb></module>
              <module><ejb>search-indexer.jar</ejb></module>
              <module><web><web-uri>tests.war</web-uri><context-root>/archive-tests</context-root></web></module>
              <library-directory>lib</library-directory>
            </application>
            """;

    /** Journeys of a browser, and readers of mail, are not run in the server, which knows none of their libraries. */
    private static final String WITH_A_BROWSER = ".*/(desk/.*|[^/]*(BrowserIT|BrowserJourney|Mailbox)[^/]*)";

    private ArchiveDeployment() {}

    @Deployment
    public static EnterpriseArchive archive() {
        WebArchive war = ShrinkWrap.create(WebArchive.class, "tests.war")
                .addPackages(true, Filters.exclude(WITH_A_BROWSER), ArchiveDeployment.class.getPackage())
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsLibraries(jarsOf(Assertions.class, Awaitility.class, Matcher.class));
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "archive-tests.ear")
                .importFrom(new File(System.getProperty("archive.ear")))
                .as(EnterpriseArchive.class);
        ear.delete("archive-web.war");
        ear.delete("META-INF/application.xml");
        return ear.setApplicationXML(new StringAsset(APPLICATION))
                .addAsLibrary(ShrinkWrap.create(JavaArchive.class, "tests-configuration.jar")
                        .addAsManifestResource(new StringAsset(NODE), "microprofile-config.properties"))
                .addAsModule(Testable.archiveToTest(war));
    }

    private static File[] jarsOf(Class<?>... classes) {
        return Arrays.stream(classes).map(ArchiveDeployment::jarOf).distinct().toArray(File[]::new);
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(type + " was not loaded from a file", impossible);
        }
    }
}
