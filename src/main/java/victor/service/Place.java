package victor.service;

import java.nio.file.Path;

/**
 * Where the database is, or would be.
 *
 * @param file absolute
 * @param exists whether something is there
 * @param named whether somebody named the file or the project, instead of it being found
 */
public record Place(Path file, boolean exists, boolean named) {}
