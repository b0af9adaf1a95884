package org.researcharchive.launcher;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = Archive.class, importOptions = ImportOption.DoNotIncludeTests.class)
class LauncherArchitectureTest {
    @ArchTest
    static final ArchRule onlyTheNodeKnowsElasticsearch = noClasses()
            .that()
            .resideOutsideOfPackages("..search.node..", "..search.analysis..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.elasticsearch..", "org.apache.lucene..")
            .because("those jars are on the search process's path only");

    @ArchTest
    static final ArchRule theNodeStandsAlone = classes()
            .that()
            .resideInAnyPackage("..search.node..", "..search.analysis..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.elasticsearch..",
                    "org.apache..",
                    "org.tartarus..",
                    "org.jspecify..",
                    "org.researcharchive.launcher.search.node..",
                    "org.researcharchive.launcher.search.analysis..")
            .because("the launcher's jar is not on the search process's path");
}
