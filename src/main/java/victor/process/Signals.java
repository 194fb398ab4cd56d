package victor.process;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Signals of the operating system. Java's only door to them is {@code sun.misc.Signal}, which no compiler lets pass without a warning,
 * hence the reflection. It is slow to load: use it after the first frame.
 */
public final class Signals {
    private Signals() {}

    /**
     * Does something, on a thread of its own, whenever the signal comes; nothing where there is no such signal.
     *
     * @return false when whoever started the process had it ignored, and so it stays
     */
    public static boolean handle(String name, Runnable action) {
        try {
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object ours =
                    Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, new Action(action));
            return install(name, ours) != handler.getField("SIG_IGN").get(null);
        } catch (ReflectiveOperationException missing) {
            // Then the program does not learn of it.
            return true;
        }
    }

    /** Lets the signal do what it does to programs that do not care. */
    public static void standard(String name) {
        try {
            install(
                    name,
                    Class.forName("sun.misc.SignalHandler").getField("SIG_DFL").get(null));
        } catch (ReflectiveOperationException missing) {
            // Then it was never handled.
        }
    }

    /** Sends the signal to this process, by another one: what Java raises itself does not end it. */
    public static void send(String name) {
        String line = "kill -s " + name + " " + ProcessHandle.current().pid();
        try {
            new ProcessBuilder(List.of("sh", "-c", line)).start();
        } catch (IOException missing) {
            // Then nobody can end it so.
        }
    }

    private static @Nullable Object install(String name, @Nullable Object handler) throws ReflectiveOperationException {
        Class<?> signal = Class.forName("sun.misc.Signal");
        return signal.getMethod("handle", signal, Class.forName("sun.misc.SignalHandler"))
                .invoke(null, signal.getConstructor(String.class).newInstance(name), handler);
    }

    private record Action(Runnable action) implements InvocationHandler {
        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
            return switch (method.getName()) {
                case "handle" -> {
                    action.run();
                    yield null;
                }
                case "equals" -> arguments != null && proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> "handler of a signal";
            };
        }
    }
}
