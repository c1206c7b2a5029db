package throughline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.function.Consumer;
import throughline.cypher.CypherFile;
import throughline.graph.Graph;

/** Who may use whom: anything that the edge table of the design does not name fails. */
@AnalyzeClasses(packages = "throughline", importOptions = DoNotIncludeTests.class)
final class ArchitectureTests {

    @ArchTest
    static final ArchRule packagesUseOnlyWhatTheEdgeTableNames = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("vocabulary")
            .definedBy("throughline.vocabulary..")
            .layer("csv")
            .definedBy("throughline.csv..")
            .layer("duty")
            .definedBy("throughline.duty..")
            .layer("cypher")
            .definedBy("throughline.cypher..")
            .layer("bundle")
            .definedBy("throughline.bundle..")
            .layer("graph")
            .definedBy("throughline.graph..")
            .layer("casework")
            .definedBy("throughline.casework..")
            .layer("load")
            .definedBy("throughline.load..")
            .layer("evaluation")
            .definedBy("throughline.evaluation..")
            .layer("disclosure")
            .definedBy("throughline.disclosure..")
            .layer("report")
            .definedBy("throughline.report..")
            .layer("publish")
            .definedBy("throughline.publish..")
            .layer("network")
            .definedBy("throughline.network..")
            .layer("generate")
            .definedBy("throughline.generate..")
            .layer("api")
            .definedBy("throughline.api..")
            .layer("cli")
            .definedBy("throughline.cli..")
            .whereLayer("vocabulary")
            .mayNotAccessAnyLayer()
            .whereLayer("cypher")
            .mayNotAccessAnyLayer()
            .whereLayer("csv")
            .mayNotAccessAnyLayer()
            .whereLayer("duty")
            .mayOnlyAccessLayers("vocabulary", "csv")
            .whereLayer("bundle")
            .mayOnlyAccessLayers("vocabulary", "csv", "duty")
            .whereLayer("graph")
            .mayOnlyAccessLayers("cypher")
            .whereLayer("casework")
            .mayOnlyAccessLayers("vocabulary", "graph", "cypher")
            .whereLayer("load")
            .mayOnlyAccessLayers("bundle", "graph", "cypher")
            .whereLayer("evaluation")
            .mayOnlyAccessLayers("duty", "graph", "cypher", "csv", "vocabulary")
            .whereLayer("disclosure")
            .mayNotAccessAnyLayer()
            .whereLayer("report")
            .mayOnlyAccessLayers("graph", "cypher", "disclosure")
            .whereLayer("publish")
            .mayOnlyAccessLayers("report", "cypher")
            .whereLayer("network")
            .mayOnlyAccessLayers("graph", "cypher")
            .whereLayer("generate")
            .mayNotAccessAnyLayer()
            .whereLayer("api")
            .mayOnlyAccessLayers("casework", "evaluation", "report", "publish", "network", "duty", "vocabulary")
            .whereLayer("cli")
            .mayOnlyAccessLayers(
                    "bundle", "load", "evaluation", "report", "publish", "duty", "csv", "vocabulary", "generate")
            .because("the flow is one way: bundle, load, evaluation, and then reading");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("throughline.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyGraphKnowsTheDriver = noClasses()
            .that()
            .resideOutsideOfPackage("throughline.graph..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.neo4j.driver.."))
            .because("reads and writes go through Cypher files, or through Spring Data for plain reads");

    @ArchTest
    static final ArchRule onlyApiKnowsGraphQl = noClasses()
            .that()
            .resideOutsideOfPackage("throughline.api..")
            .should()
            .dependOnClassesThat(resideInAPackage("graphql..").or(resideInAPackage("org.springframework.graphql..")));

    @ArchTest
    static final ArchRule onlyPublishWritesFilesOfTables = noClasses()
            .that()
            .resideInAPackage("throughline.report..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("de.siegmar.fastcsv..", "org.dhatim.fastexcel..", "tools.jackson.."))
            .because("report makes tables; what they look like in a file is none of its business");

    @ArchTest
    static final ArchRule evaluationReadsWhatCanBeReadAgain = noClasses()
            .that()
            .resideInAPackage("throughline.evaluation..")
            .should()
            .callMethod(Graph.class, "forEach", CypherFile.class, Map.class, Consumer.class)
            .because("one batch is read while another is written, and then the database may ask for a second try");

    @ArchTest
    static final ArchRule theCoreIsPureJava = noClasses()
            .that()
            .resideInAnyPackage(
                    "throughline.vocabulary..",
                    "throughline.csv..",
                    "throughline.duty..",
                    "throughline.bundle..",
                    "throughline.disclosure..",
                    "throughline.generate..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework..").or(resideInAPackage("org.neo4j..")));

    @ArchTest
    static final ArchRule nobodyAsksForTodayByAccident = noClasses()
            .that()
            .resideOutsideOfPackages("throughline.cli..")
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now", ZoneId.class)
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .because("today is always a parameter; the command line reads a Clock");

    @ArchTest
    static final ArchRule namesSayWhatAClassDoes = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl");
}
