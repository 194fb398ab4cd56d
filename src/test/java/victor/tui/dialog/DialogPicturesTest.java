package victor.tui.dialog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import victor.testing.Golden;

/** How every dialog looks, in five sizes, with its looks and in ASCII; {@code -Dgolden.update=true} draws them anew. */
final class DialogPicturesTest {
    @Test
    void everyDialogLooksAsAgreed() {
        Golden golden = Golden.in("dialog");
        Map<String, Dialog> all = new LinkedHashMap<>(Dialogs.all());
        List<String> names = new ArrayList<>();
        all.forEach((name, dialog) -> {
            golden.assertSame(name + ".txt", Picture.of(dialog));
            names.add(name + ".txt");
        });
        golden.assertNames(names);
    }
}
