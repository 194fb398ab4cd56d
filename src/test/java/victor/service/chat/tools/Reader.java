package victor.service.chat.tools;

import java.io.IOException;
import java.nio.file.Path;

/** A program of its own that runs all three tools, so that it can be without the rights that root has. */
final class Reader {
    private Reader() {}

    /**
     * Prints what each tool answers.
     *
     * @param arguments the project, and a file or directory in it
     */
    public static void main(String[] arguments) throws IOException {
        Project project = new Project(Path.of(arguments[0]));
        String path = "\"path\": \"" + arguments[1] + "\"";
        System.out.println(project.run("read", "{" + path + "}").text());
        System.out.println(project.run("ls", "{" + path + "}").text());
        System.out.println(
                project.run("search", "{\"pattern\": \"e\", " + path + "}").text());
    }
}
