package victor.store.sqlite;

import org.junit.jupiter.api.Nested;

/** Every shape of database keeps the contract of a store. */
final class ShapeStoresTest {
    @Nested
    final class NewFileTest extends ShapeStore {
        NewFileTest() {
            super("", false);
        }
    }

    @Nested
    final class DocumentedTest extends ShapeStore {
        DocumentedTest() {
            super(ShapeSchemas.DOCUMENTED, false);
        }
    }

    @Nested
    final class Legacy06Test extends ShapeStore {
        Legacy06Test() {
            super(ShapeSchemas.LEGACY06, false);
        }
    }

    @Nested
    final class SaveFirstTest extends ShapeStore {
        SaveFirstTest() {
            super(ShapeSchemas.SAVE_FIRST, true);
        }
    }

    @Nested
    final class HealedTest extends ShapeStore {
        HealedTest() {
            super(ShapeSchemas.HEALED + ShapeSchemas.HEALED_INDEX, true);
        }
    }

    @Nested
    final class Chat06Test extends ShapeStore {
        Chat06Test() {
            super(ShapeSchemas.CHAT06, true);
        }
    }

    @Nested
    final class ConversationStoreTest extends ShapeStore {
        ConversationStoreTest() {
            super(ShapeSchemas.CONVERSATION_STORE, true);
        }
    }

    @Nested
    final class EnvelopeTest extends ShapeStore {
        EnvelopeTest() {
            super(ShapeSchemas.ENVELOPE, true);
        }
    }
}
