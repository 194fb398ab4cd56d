package victor.service.chat;

import victor.domain.Tokens;

/**
 * How long something is for a model.
 *
 * @param tokens so many
 * @param exact whether they are counted as the model counts; else it is an estimate
 */
public record Length(long tokens, boolean exact) {
    /** In a few characters, an estimate with a tilde: {@code 8.2k}, {@code ~8.2k}. */
    public String text() {
        return exact ? Tokens.text(tokens) : Tokens.about(tokens);
    }
}
