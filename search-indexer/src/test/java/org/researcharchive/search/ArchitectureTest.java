package org.researcharchive.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.researcharchive", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyTheIndexKnowsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("org.researcharchive.search..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("co.elastic.clients..", "org.researcharchive.search..")
            .because("the archive itself works without an index, and another engine must cost one module only");

    @ArchTest
    static final ArchRule packagesDependInOneDirection = slices().matching("org.researcharchive.search.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each package is to be understood with those below it alone");

    @ArchTest
    static final ArchRule searchingNeverTouchesTheDatabase = noClasses()
            .that()
            .resideInAPackage("org.researcharchive.search.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..", "javax.sql..", "jakarta.persistence..", "org.researcharchive.publication..")
            .because("search pages must stay fast and cacheable whatever the database is doing");

    @ArchTest
    static final ArchRule whatOthersSeeHasNoEngineInIt = classes()
            .that()
            .resideInAPackage("org.researcharchive.search.query..")
            .and()
            .arePublic()
            .and()
            .areRecords()
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackage("co.elastic.clients..")
            .because("pages and the API show results without knowing where they come from");
}
