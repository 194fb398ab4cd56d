package victor.llm.http;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import victor.llm.ProviderException.Kind;
import victor.llm.http.Refusal.Remedy;

/** Finds the words for what went wrong, and whether another try is worth it. */
final class Refusals {
    private final Endpoint endpoint;
    private final @Nullable String model;

    /** @param model which was asked, null where the request is about none */
    Refusals(Endpoint endpoint, @Nullable String model) {
        this.endpoint = endpoint;
        this.model = model;
    }

    /**
     * The provider answered, and not with success.
     *
     * @param retryMillis how long it wants to be left alone, -1 where it does not say
     */
    Refusal status(int status, String path, String body, long retryMillis) {
        String words = ServerWords.of(endpoint.clean(body));
        String said = words.isEmpty() ? "" : ": " + words;
        String where = endpoint.where();
        if (status == 401 || status == 403) {
            return new Refusal(Kind.UNAUTHORISED, unauthorised(status, said));
        }
        if (status == 407) {
            return new Refusal(
                    Kind.REJECTED,
                    where
                            + ": the proxy wants a name and a password (407); HTTPS_PROXY is written http://name:password@host:port");
        }
        if (status == 404) {
            return missing(path, words, said);
        }
        if (status == 429) {
            return tooMany(body, said, retryMillis);
        }
        if (status == 408 || status >= 500) {
            String sentence = where + " failed (" + status + ")" + said + "; try again later";
            return new Refusal(Kind.SERVER_ERROR, sentence, status == 501 ? Remedy.NONE : Remedy.WAIT, retryMillis);
        }
        if (status < 400) {
            return new Refusal(
                    Kind.NOT_UNDERSTOOD,
                    where + " sends on to another address (" + status + "); set the baseUrl of the profile to that");
        }
        return new Refusal(Kind.REJECTED, where + " does not accept the request (" + status + ")" + said + hint(words));
    }

    private String unauthorised(int status, String said) {
        String variable = endpoint.keyVariable();
        String next = variable == null
                ? "; name the environment variable of a key as keyVariable of the profile"
                : "; set " + variable + " to a key that is valid";
        String what = endpoint.key() == null ? " wants a key (" : " does not accept " + endpoint.keyName() + " (";
        return endpoint.where() + what + status + ")" + said + next;
    }

    private Refusal missing(String path, String words, String said) {
        String where = endpoint.where();
        boolean named = model != null && words.toLowerCase(Locale.ROOT).contains("model");
        if (named && endpoint.provider().equals("ollama")) {
            return new Refusal(
                    Kind.UNKNOWN_MODEL,
                    where + " has no model '" + model + "'; get it with 'ollama pull " + model
                            + "', or choose another one with /switch");
        }
        if (named || (model != null && words.contains(model))) {
            return new Refusal(
                    Kind.UNKNOWN_MODEL,
                    where + " has no model '" + model + "'" + said + "; choose another one with /switch");
        }
        return new Refusal(
                Kind.NOT_UNDERSTOOD,
                where + " has nothing at " + path + " (404)" + said + "; check the baseUrl of the profile");
    }

    private Refusal tooMany(String body, String said, long retryMillis) {
        String where = endpoint.where();
        if (body.contains("insufficient_quota")) {
            return new Refusal(Kind.RATE_LIMITED, where + " wants to be paid (429)" + said);
        }
        String sentence = where + " takes no more requests for now (429)" + said + "; try again later";
        return new Refusal(Kind.RATE_LIMITED, sentence, Remedy.WAIT, retryMillis);
    }

    private static String hint(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        boolean length = lower.contains("context") || lower.contains("too long") || lower.contains("too many tokens");
        return length ? "; /compact shortens the conversation" : "";
    }

    /** The provider said within its answer that it fails. */
    Refusal said(String event) {
        String words = ServerWords.of(endpoint.clean(event));
        String lower = event.toLowerCase(Locale.ROOT);
        if (lower.contains("invalid_api_key") || lower.contains("authentication_error")) {
            return new Refusal(Kind.UNAUTHORISED, unauthorised(401, words.isEmpty() ? "" : ": " + words));
        }
        if (lower.contains("model_not_found")) {
            return new Refusal(
                    Kind.UNKNOWN_MODEL,
                    endpoint.where() + " has no model '" + model + "'; choose another one with /switch");
        }
        boolean limit = lower.contains("rate_limit") || lower.contains("rate limit");
        boolean busy = lower.contains("overloaded") || lower.contains("server_error") || lower.contains("api_error");
        String sentence = endpoint.where() + " failed" + (words.isEmpty() ? "" : ": " + words) + "; try again later";
        return new Refusal(
                limit ? Kind.RATE_LIMITED : Kind.SERVER_ERROR, sentence, limit || busy ? Remedy.WAIT : Remedy.NONE, -1);
    }

    /** The connection failed before there was an answer. */
    Refusal broken(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause() == at ? null : at.getCause()) {
            Refusal known = known(at);
            if (known != null) {
                return known;
            }
        }
        return new Refusal(
                Kind.SERVER_ERROR,
                endpoint.where() + " closed the connection before it answered; try again",
                Remedy.AGAIN,
                -1);
    }

    private @Nullable Refusal known(Throwable at) {
        String text = endpoint.clean(String.valueOf(at.getMessage())).toLowerCase(Locale.ROOT);
        if (at instanceof UnresolvedAddressException || at instanceof UnknownHostException) {
            return new Refusal(Kind.NO_NETWORK, unreachable("there is no such host, or no network"));
        }
        if (at instanceof NoRouteToHostException || text.contains("unreachable") || text.contains("no route")) {
            return new Refusal(Kind.NO_NETWORK, unreachable("no network leads there"));
        }
        if (at instanceof HttpConnectTimeoutException) {
            return new Refusal(Kind.TIME_OUT, unreachable("it does not answer"));
        }
        if (at instanceof HttpTimeoutException) {
            return silent();
        }
        if (at instanceof ConnectException && !(at.getCause() instanceof UnresolvedAddressException)) {
            return new Refusal(Kind.REFUSED, refused());
        }
        if (at instanceof SSLException) {
            return new Refusal(
                    Kind.NOT_UNDERSTOOD,
                    endpoint.where() + " does not speak a safe connection: "
                            + ServerWords.shortened(endpoint.clean(String.valueOf(at.getMessage())))
                            + "; check the baseUrl of the profile");
        }
        return null;
    }

    private String unreachable(String why) {
        return endpoint.where() + " cannot be reached: " + why + "; check the network and the baseUrl of the profile";
    }

    private String refused() {
        if (endpoint.proxy() != null) {
            return endpoint.where() + " cannot be reached: nobody listens at the proxy; check HTTPS_PROXY and NO_PROXY";
        }
        String next = endpoint.provider().equals("ollama")
                ? "start it with 'ollama serve', or set the baseUrl of a profile"
                : "start it, or check the baseUrl of the profile";
        return "nobody listens at " + endpoint.host() + " (" + endpoint.provider() + "); " + next;
    }

    /** Nothing came for too long. */
    Refusal silent() {
        return new Refusal(
                Kind.TIME_OUT, endpoint.where() + " does not answer; try again, or another model with /switch");
    }

    /** What came is no answer; this is its beginning. */
    Refusal strange(String text) {
        String line = ServerWords.shortened(endpoint.clean(text));
        int end = line.offsetByCodePoints(0, Math.min(80, line.codePointCount(0, line.length())));
        String quoted = line.isEmpty()
                ? " with nothing"
                : " with something that is no answer: '" + line.substring(0, end) + "'";
        return new Refusal(
                Kind.NOT_UNDERSTOOD,
                endpoint.where() + " answers" + quoted + "; check provider and baseUrl of the profile");
    }
}
