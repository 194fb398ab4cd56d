package victor.tui.chat;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import victor.domain.ModelCatalog;
import victor.domain.Profile;
import victor.service.Workspace;
import victor.service.chat.Chats;

/**
 * What a conversation begins with.
 *
 * @param chats begins it
 * @param workspace the database
 * @param catalog the models that are known; asked for when one is to be chosen
 * @param directory where files are that are named
 * @param profile who answers, null for nobody
 * @param notice what is to be said at the beginning; null for nothing
 */
public record Ground(
        Chats chats,
        Workspace workspace,
        Supplier<ModelCatalog> catalog,
        Path directory,
        @Nullable Profile profile,
        @Nullable String notice) {}
