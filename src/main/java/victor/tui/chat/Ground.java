package victor.tui.chat;

import java.nio.file.Path;
import java.util.function.Supplier;
import victor.command.chat.ChatStart;
import victor.domain.ModelCatalog;
import victor.service.Workspace;

/**
 * What a conversation begins with.
 *
 * @param start begins it
 * @param workspace the database
 * @param catalog the models that are known; asked for when one is to be chosen
 * @param directory where files are that are named
 */
public record Ground(ChatStart start, Workspace workspace, Supplier<ModelCatalog> catalog, Path directory) {}
