package org.researcharchive;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;

@AnalyzeClasses(packages = "org.researcharchive", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theArchiveKnowsNoSearchEngine = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("co.elastic..", "org.elasticsearch..")
            .because(
                    "the database holds the truth and the index is derived; only search-indexer may name Elasticsearch");

    @ArchTest
    static final ArchRule theArchiveKnowsNoPages = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces..")
            .because("the same services stand behind pages, API and jobs");

    @ArchTest
    static final ArchRule everyBoundarySaysWhoMayUseIt = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .or()
            .areAnnotatedWith(Singleton.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(DenyAll.class)
            .because("roles are checked where the work is done, not only on pages");

    @ArchTest
    static final ArchRule theRecordFormatStandsAlone = noClasses()
            .that()
            .resideInAPackage("..record..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "org.hibernate..")
            .because("forms, resources and imports share it, and none of them should drag in the others' frameworks");
}
