package victor.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteJDBCLoader;

/** The classes that stand before the driver's own have everything that this version of the driver calls. */
final class DriverClassesTest {
    private static final List<String> OURS = List.of("org.sqlite.util.LoggerFactory");

    @Test
    void theDriverCallsNothingThatIsMissing() throws Exception {
        JavaClasses driver = driver();
        TreeSet<String> called = new TreeSet<>();
        for (JavaClass type : driver) {
            if (OURS.contains(type.getName())) {
                continue;
            }
            for (JavaCodeUnitAccess<?> access : type.getCodeUnitAccessesFromSelf()) {
                if (OURS.contains(access.getTargetOwner().getName())) {
                    called.add(access.getTarget().getFullName());
                }
            }
        }
        TreeSet<String> there = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().importPath(Path.of("target/classes/org/sqlite"))) {
            type.getCodeUnits().forEach(unit -> there.add(unit.getFullName()));
        }
        List<String> missing = new ArrayList<>(called);
        missing.removeAll(there);
        assertEquals(List.of(), missing);
        assertFalse(called.isEmpty());
    }

    @Test
    void theyStandBeforeTheDriversOwn() throws Exception {
        for (String name : OURS) {
            List<URL> places =
                    Collections.list(getClass().getClassLoader().getResources(name.replace('.', '/') + ".class"));
            assertEquals("file", places.get(0).getProtocol(), places::toString);
            assertEquals(2, places.size(), places::toString);
        }
    }

    private static JavaClasses driver() throws Exception {
        URL jar = SQLiteJDBCLoader.class.getProtectionDomain().getCodeSource().getLocation();
        try (JarFile file = new JarFile(Path.of(jar.toURI()).toFile())) {
            return new ClassFileImporter().importJar(file);
        }
    }
}
