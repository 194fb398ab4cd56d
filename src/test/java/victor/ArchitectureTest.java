package victor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The layers and what each may know. A rule about a package that does not exist yet passes, and holds from the day its first class
 * appears.
 */
@AnalyzeClasses(packages = "victor", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final List<String> BASE = List.of("victor.text..", "victor.json..", "victor.domain..");

    /** What a result can be made of. */
    private static final List<String> RENDERED =
            with("victor.command..", "victor.config..", "victor.service..", "victor.store");

    /** Layer to the packages of ours that it may see, itself aside. */
    private static final Map<String, List<String>> LAYERS = Map.ofEntries(
            Map.entry("victor.text", List.of()),
            Map.entry("victor.json", List.of()),
            Map.entry("victor.log", List.of()),
            Map.entry("victor.process", List.of()),
            Map.entry("victor.domain", List.of("victor.text..", "victor.json..")),
            Map.entry("victor.store", BASE),
            Map.entry("victor.store.sqlite", with("victor.store")),
            Map.entry("victor.importer", BASE),
            Map.entry("victor.export", BASE),
            Map.entry("victor.llm", BASE),
            Map.entry("victor.config", BASE),
            Map.entry("victor.service", with("victor.store", "victor.importer", "victor.export", "victor.llm")),
            Map.entry("victor.command", with("victor.config..", "victor.llm", "victor.service..", "victor.store")),
            Map.entry("victor.render", RENDERED),
            Map.entry("victor.line", and(RENDERED, "victor.render", "victor.log", "victor.process")),
            Map.entry("victor.cli", and(RENDERED, "victor.render", "victor.log")),
            Map.entry("victor.tui", and(RENDERED, "victor.process", "victor.render")));

    private static final DescribedPredicate<JavaClass> VALUE = describe(
            "a record, an enum or an error",
            type -> type.isRecord() || type.isEnum() || type.isAssignableTo(Throwable.class));

    @ArchTest
    static void theProgramItselfIsLookedAt(JavaClasses all) {
        assertTrue(all.contain(Main.class), "no class of the program was found");
    }

    @ArchTest
    static final ArchRule everyClassBelongsToALayer = classes()
            .that(describe("are not Main", type -> !outermost(type).isEquivalentTo(Main.class)))
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .resideInAnyPackage(packages());

    @ArchTest
    static void everyLayerSeesOnlyTheOnesBelowIt(JavaClasses all) {
        LAYERS.forEach((layer, below) -> {
            List<String> seen = new ArrayList<>(below);
            seen.add(ownPackages(layer));
            noClasses()
                    .that(resideInAPackage(ownPackages(layer)))
                    .should()
                    .dependOnClassesThat(resideInAPackage("victor..")
                            .and(DescribedPredicate.not(resideInAnyPackage(seen.toArray(String[]::new)))))
                    .allowEmptyShould(true)
                    .check(all);
        });
    }

    @ArchTest
    static final ArchRule commandAndSurfacesSeeNoStoreOnlyItsValues = noClasses()
            .that(resideInAnyPackage(
                    "victor.command..", "victor.render..", "victor.line..", "victor.cli..", "victor.tui.."))
            .should()
            .dependOnClassesThat(resideInAPackage("victor.store..").and(DescribedPredicate.not(VALUE)))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theBottomKnowsOnlyTheJdk = classes()
            .that(resideInAnyPackage("victor.text..", "victor.json..", "victor.log..", "victor.domain.."))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations..", "victor..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule sqlStaysInTheSqliteStore =
            onlyIn("victor.store.sqlite..", "java.sql..", "javax.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule onlyMainPutsTheSqliteStoreIn = noClasses()
            .that(resideOutside("victor.store.sqlite.."))
            .and(describe("are not Main", type -> !outermost(type).isEquivalentTo(Main.class)))
            .should()
            .dependOnClassesThat(resideInAPackage("victor.store.sqlite.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule lanternaStaysInTheOutermostFullScreenPart =
            onlyIn("victor.tui.terminal..", "com.googlecode.lanterna..");

    @ArchTest
    static final ArchRule langChainStaysWithTheProviders =
            onlyIn("victor.llm.langchain..", "dev.langchain4j..", "com.fasterxml..", "org.slf4j..");

    @ArchTest
    static final ArchRule tokenizersStayWithTheirCounters = onlyIn("victor.llm.tokens..", "com.knuddels..");

    @ArchTest
    static final ArchRule onlyMainPutsTheProvidersIn = noClasses()
            .that(resideOutside("victor.llm.."))
            .and(describe("are not Main", type -> !outermost(type).isEquivalentTo(Main.class)))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("victor.llm.http..", "victor.llm.langchain..", "victor.llm.tokens.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule argumentParsingStaysInTheCommandLine = onlyIn("victor.cli..", "org.apache.commons.cli..");

    /** A URI is a name and opens nothing, so it alone is free. */
    @ArchTest
    static final ArchRule networkStaysWithTheProviders = noClasses()
            .that(resideOutside("victor.llm.."))
            .should()
            .dependOnClassesThat(describe("reach the network", ArchitectureTest::reachesTheNetwork))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyMainTouchesTheStandardStreamsAndEndsTheProcess = noClasses()
            .that(describe("are not Main", type -> !outermost(type).isEquivalentTo(Main.class)))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class)
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule commandsNeverPrint = noClasses()
            .that(resideInAnyPackage(
                    "victor.command..", "victor.service..", "victor.config..", "victor.store..", "victor.importer.."))
            .should()
            .dependOnClassesThat(describe(
                    "print",
                    type -> type.getName().equals("java.io.PrintStream")
                            || type.getName().equals("java.io.PrintWriter")
                            || type.getName().equals("java.io.Console")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Util|Utils|Helper|Helpers|Manager)(\\$.*)?")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule classesAreFinalUnlessSomethingExtendsThem = classes()
            .that()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .areNotAnonymousClasses()
            .and(describe("nothing extends", type -> type.getSubclasses().isEmpty()))
            .should()
            .haveModifier(JavaModifier.FINAL)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("victor.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    private static List<String> with(String... more) {
        return and(BASE, more);
    }

    private static List<String> and(List<String> some, String... more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }

    /** The store's interface and the SQLite store are two layers, the one inside the other's package. */
    private static String ownPackages(String layer) {
        return layer.equals("victor.store") ? layer : layer + "..";
    }

    private static String[] packages() {
        return LAYERS.keySet().stream().map(ArchitectureTest::ownPackages).toArray(String[]::new);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    private static DescribedPredicate<JavaClass> resideOutside(String layer) {
        return DescribedPredicate.not(resideInAPackage(layer));
    }

    private static ArchRule onlyIn(String layer, String... kept) {
        return noClasses()
                .that(resideOutside(layer))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(kept)
                .allowEmptyShould(true);
    }

    private static boolean reachesTheNetwork(JavaClass type) {
        String name = type.getName();
        boolean named = name.equals("java.net.URI") || name.equals("java.net.URISyntaxException");
        return !named
                && (name.startsWith("java.net.")
                        || name.startsWith("javax.net.")
                        || (name.startsWith("java.nio.channels.") && name.contains("Socket")));
    }
}
