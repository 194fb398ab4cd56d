package victor.service.chat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import victor.store.SteppingClock;

/** Tests on a project of their own, whose database is not there yet. */
abstract class OnProject {
    @TempDir
    Path directory;

    final SteppingClock clock = new SteppingClock();
    ChatProject project;

    @BeforeEach
    final void openProject() throws IOException {
        Files.createDirectory(directory.resolve("p"));
        project = new ChatProject(directory.resolve("p/.victor/project.db"), clock);
    }

    @AfterEach
    final void closeProject() {
        project.close();
    }
}
