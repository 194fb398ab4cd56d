package victor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victor.testing.Database;
import victor.testing.Samples;

/** Tags in JSON that other programs wrote: a new one takes none of them away. */
final class ForeignTagsTest {
    private static final String ID = "myproj-9Kx7Z2";

    private CliProcess process;
    private Database sql;

    @BeforeEach
    void save(@TempDir Path directory) {
        process = new CliProcess(directory);
        sql = new Database(process.database());
        process.in("[{\"role\":\"user\",\"content\":\"the parser\"}]").run("sessions", "save", "--id", ID);
    }

    /** It is no JSON for SQLite, and Python writes it all the same. */
    @Test
    void aNumberThatIsNoneHidesNoTags() {
        assertTagged(
                "{\"metadata\":{\"tags\":[\"a\"]},\"cost\":NaN}",
                "{\"metadata\":{\"tags\":[\"a\",\"new\"]},\"cost\":NaN}");
        assertTrue(process.run("sessions", "list", "--tag", "a").out().contains(ID));
        assertTrue(process.run("sessions", "export", "-o", "-", "--no-pretty")
                .out()
                .contains("\"tags\":[\"a\",\"new\"]"));
        assertTrue(process.run("sessions", "doctor").out().contains("No problems found"));
    }

    @Test
    void ofTwoListsTheLastIsTheOneThatGrows() {
        assertTagged(
                "{\"metadata\":{\"tags\":[\"a\"]},\"metadata\":{\"tags\":[\"b\"]}}",
                "{\"metadata\":{\"tags\":[\"a\"]},\"metadata\":{\"tags\":[\"b\",\"new\"]}}");
        assertTrue(process.run("sessions", "show", ID).out().contains("Tags: b, new"));
    }

    @Test
    void whatIsNoTextStaysAmongThem() {
        assertTagged(
                "{\"metadata\":{\"tags\":[5,\"a\",{\"b\":1.50}]}}",
                "{\"metadata\":{\"tags\":[\"a\",\"new\",5,{\"b\":1.50}]}}");
    }

    @Test
    void whatIsNoListBecomesAPartOfOne() {
        assertTagged("{\"metadata\":{\"tags\":\"work\"}}", "{\"metadata\":{\"tags\":[\"new\", \"work\"]}}");
        assertTagged("{\"metadata\":{\"tags\":null}}", "{\"metadata\":{\"tags\":[\"new\"]}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"legacy-3", "convstore-3"})
    void theDocumentOfAnotherShapeMayHoldOneToo(String sample) throws Exception {
        Files.copy(Samples.file(sample), process.database(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        String before = process.run("sessions", "list", "--json").out();
        sql.execute("UPDATE sessions SET metadata = '{\"cost\":-Infinity,' || substr(ltrim(metadata), 2);");
        assertEquals(before, process.run("sessions", "list", "--json").out());
        assertTrue(process.run("sessions", "search", "--in", "title", "pipeline")
                .out()
                .contains(ID));
    }

    /** SQLite takes more for JSON than we do; what is in such a document is found or not, and nothing fails. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "title:''CI pipeline''",
                "title:\"CI\\x20pipeline\"",
                "/* a */ \"title\":\"CI\tpipeline\",\"x\":[+.5,0x1F,]"
            })
    void theDocumentOfAnotherShapeMayBeLooserStill(String member) throws Exception {
        Files.copy(Samples.file("convstore-3"), process.database(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        sql.execute("UPDATE sessions SET metadata = '{\"active_files\":[]," + member
                + ",\"preview_messages\":[{\"role\":\"system\",\"content\":''a needle''}]}' WHERE session_id = '" + ID
                + "';");
        CliProcess.Outcome found = process.run("sessions", "search", "needle");
        assertEquals(Cli.DONE, found.exit(), found::toString);
        assertTrue(
                process.run("sessions", "search", "--in", "title", "pipeline")
                        .out()
                        .contains(ID),
                member);
    }

    private void assertTagged(String before, String after) {
        sql.execute("UPDATE sessions SET data = '" + before + "';");
        assertEquals(Cli.DONE, process.run("sessions", "tag", ID, "+new").exit());
        assertEquals(List.of(after), sql.column("SELECT data FROM sessions;"));
    }
}
